import { expect, test } from 'vitest';
import { percentile } from './percentile.js';

const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);

test.each([
  [0.5, 50],
  [0.99, 99],
  [1, 100],
  [0, 1],
])('share %s of 1 to 100 is %s', (share, value) => {
  expect(percentile(hundred, share)).toBe(value);
});

test('of nothing there is none', () => {
  expect(percentile(new Float64Array(), 0.5)).toBeNull();
});
