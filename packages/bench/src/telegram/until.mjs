import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 5;

/** Resolves with `true` once the condition holds, with `false` where it does not within so many milliseconds. */
export const until = async (condition, withinMs, lookEveryMs = LOOK_EVERY_MS) => {
  const end = performance.now() + withinMs;
  while (!(await condition())) {
    if (performance.now() > end) return false;
    await pause(lookEveryMs);
  }
  return true;
};
