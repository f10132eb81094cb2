import { expect, it } from 'vitest';
import { weakest } from './certainty.js';

it.each([
  [[], 'stated'],
  [['stated'], 'stated'],
  [['stated', 'derived'], 'derived'],
  [['derived', 'stated', 'derived'], 'derived'],
  [['stated', 'estimated', 'derived'], 'estimated'],
  [['estimated', 'stated'], 'estimated'],
] as const)('of %j is %s', (parts, expected) => {
  expect(weakest(...parts)).toBe(expected);
});
