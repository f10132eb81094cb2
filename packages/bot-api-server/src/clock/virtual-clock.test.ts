import { expect, test } from 'vitest';
import { VirtualClock } from './virtual-clock.js';

test('what is planned runs in order of time, each at its own time', () => {
  const clock = new VirtualClock(1000);
  const runs: (readonly [string, number])[] = [];
  clock.after(20, () => {
    runs.push(['second', clock.now()]);
  });
  clock.after(10, () => {
    runs.push(['first', clock.now()]);
    clock.after(5, () => {
      runs.push(['planned on the way', clock.now()]);
    });
  });
  clock.after(21, () => {
    runs.push(['too late', clock.now()]);
  });
  clock.advance(20);
  expect(runs).toEqual([
    ['first', 1010],
    ['planned on the way', 1015],
    ['second', 1020],
  ]);
  expect(clock.now()).toBe(1020);
});

test('what was taken back does not run', () => {
  const clock = new VirtualClock(0);
  let runs = 0;
  const cancel = clock.after(1, () => {
    runs += 1;
  });
  cancel();
  clock.advance(10);
  expect(runs).toBe(0);
});
