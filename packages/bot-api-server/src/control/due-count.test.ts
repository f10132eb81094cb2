import { expect, test } from 'vitest';
import { dueCount } from './due-count.js';

test.each([
  [0, 1],
  [19.9, 1],
  [20, 2],
  [40, 3],
  [1000, 51],
])('after %s ms at 50 a second %s are due', (elapsed, due) => {
  expect(dueCount(elapsed, 50)).toBe(due);
});

test('without a rate all are due at once', () => {
  expect(dueCount(0, null)).toBe(Infinity);
});
