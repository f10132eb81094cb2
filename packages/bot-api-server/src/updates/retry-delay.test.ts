import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay.js';

test.each([
  [1, 0, 0],
  [2, 0, 2000],
  [3, 0, 4000],
  [6, 0, 32_000],
  [7, 0, 60_000],
  [60, 0, 60_000],
  [1, 5, 5000],
  [1, 7200, 3_600_000],
])('after %s failures, told to wait %s s: %s ms', (failures, retryAfter, delay) => {
  expect(retryDelay(failures, retryAfter)).toBe(delay);
});
