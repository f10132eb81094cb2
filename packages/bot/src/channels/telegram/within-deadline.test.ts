import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withinDeadline } from './within-deadline.js';

const LONG_MS = 60_000;

/** Work that ends only when it is told to. */
const untilTold = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(signal.reason as Error);
    if (signal.aborted) end();
    signal.addEventListener('abort', end);
  });

describe('work within a deadline', () => {
  it('gives what the work gives, and is over then', async () => {
    let given: AbortSignal | undefined;
    const result = await withinDeadline(5, undefined, (signal) => {
      given = signal;
      return Promise.resolve(42);
    });
    await pause(20);
    expect(result).toBe(42);
    expect(given?.aborted).toBe(false);
  });

  it('ends the work at the deadline', async () => {
    await expect(withinDeadline(5, undefined, untilTold)).rejects.toThrow('no answer within 5 ms');
  });

  it('ends the work when it is no longer wanted', async () => {
    const ends = new AbortController();
    const work = withinDeadline(LONG_MS, ends.signal, untilTold);
    ends.abort(new Error('closing'));
    await expect(work).rejects.toThrow('closing');
  });

  it('ends work at once that nobody wants any more', async () => {
    const ends = AbortSignal.abort(new Error('closed'));
    await expect(withinDeadline(LONG_MS, ends, untilTold)).rejects.toThrow('closed');
  });

  it('does not listen any longer than the work takes', async () => {
    const ends = new AbortController();
    let given: AbortSignal | undefined;
    await withinDeadline(LONG_MS, ends.signal, (signal) => {
      given = signal;
      return Promise.resolve();
    });
    ends.abort();
    expect(given?.aborted).toBe(false);
  });
});
