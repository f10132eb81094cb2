import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.js';

/** Does a job now and again until the signal, one run after another. A run that fails is logged, and the next one comes. */
export const every = async (
  intervalMs: number,
  name: string,
  job: () => Promise<void>,
  log: Log,
  signal: AbortSignal,
): Promise<void> => {
  const isOver = (): boolean => signal.aborted;
  while (!isOver()) {
    try {
      await job();
    } catch (error) {
      if (!isOver()) log.error(`${name} failed; it will be tried again`, { error });
    }
    await pause(intervalMs, undefined, { signal }).catch(() => undefined);
  }
};
