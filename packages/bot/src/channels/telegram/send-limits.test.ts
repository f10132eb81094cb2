import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SendLimits } from './send-limits.js';

const NEVER = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** When each of some messages would go out, in milliseconds, if all were asked for at once. */
const timesOf = async (limits: SendLimits, count: number, isGroup: boolean): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const stop = new AbortController();
    const turn = limits.turn(1, isGroup, stop.signal);
    const isNow = await Promise.race([turn.then(() => true), Promise.resolve().then(() => Promise.resolve()).then(() => false)]);
    stop.abort();
    await turn.catch(() => undefined);
    times.push(isNow ? 0 : 1);
  }
  return times;
};

it('lets a burst of a second through at once, and holds what is more', async () => {
  const limits = new SendLimits({ perSecond: 5, perGroupMinute: 20 });
  const times = await timesOf(limits, 8, false);
  expect(times.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  expect(times.slice(6)).toEqual([1, 1]);
});

it('holds a group that was sent as much as Telegram allows in a minute', async () => {
  const limits = new SendLimits({ perSecond: 1000, perGroupMinute: 20 });
  const times = await timesOf(limits, 23, true);
  expect(times.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 0));
  expect(times.at(-1)).toBe(1);
  await expect(limits.turn(2, true, NEVER)).resolves.toBeUndefined();
});
