import type { Cancel, Clock, Timer } from './clock.js';

const realAfter = (ms: number, run: () => void): Cancel => {
  const timeout = setTimeout(run, ms);
  return () => {
    clearTimeout(timeout);
  };
};

const realTime: Clock = { now: () => Date.now() };

/** The clock as one that can wait; without a clock, real time. */
export const timerOf = (clock: Clock = realTime): Timer => ({
  now: () => clock.now(),
  after: (ms, run) => (clock.after === undefined ? realAfter(ms, run) : clock.after(ms, run)),
});
