import { expect, it } from 'vitest';
import { FloodGuard } from './flood-guard.js';

const LIMIT = { burst: 3, perMinute: 6 };

it('tells a chat once that it is too much, and answers again when it has waited', () => {
  const guard = new FloodGuard(LIMIT);
  expect([0, 1, 2, 3, 4, 5].map((now) => guard.take('a', now))).toEqual(['answer', 'answer', 'answer', 'tell', 'drop', 'drop']);
  expect(guard.take('a', 10_005)).toBe('answer');
  expect(guard.take('a', 10_006)).toBe('tell');
});

it('lets one chat take nothing from another', () => {
  const guard = new FloodGuard(LIMIT);
  for (let now = 0; now < 10; now += 1) guard.take('a', now);
  expect(guard.take('b', 10)).toBe('answer');
});
