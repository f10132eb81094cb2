import { expect, test } from 'vitest';
import { createLanes } from './lanes.js';
import type { QueuedUpdate } from './update-queue.js';

const update = (id: number, lane: string): QueuedUpdate => ({
  id,
  lane,
  body: '{}',
  expiresAt: Infinity,
  shape: { kind: 'plain' },
  failures: 0,
});

test('a lane gives out its next update once the one before is settled; other lanes do not wait for it', () => {
  const lanes = createLanes();
  const [first, second, other] = [update(1, 'a'), update(2, 'a'), update(3, 'b')];
  for (const one of [first, second, other]) lanes.add(one);
  expect([lanes.next(), lanes.next(), lanes.next()]).toEqual([first, other, null]);
  lanes.settle(other);
  expect(lanes.next()).toBeNull();
  lanes.again(first);
  expect([lanes.next(), lanes.next()]).toEqual([first, null]);
  lanes.settle(first);
  expect([lanes.next(), lanes.next()]).toEqual([second, null]);
});

test('a lane that ran empty hides no other', () => {
  const lanes = createLanes();
  const [first, later] = [update(1, 'a'), update(2, 'b')];
  lanes.add(first);
  lanes.next();
  lanes.settle(first);
  lanes.add(later);
  expect(lanes.next()).toBe(later);
});
