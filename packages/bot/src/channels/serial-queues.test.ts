import { expect, it } from 'vitest';
import { SerialQueues } from './serial-queues.js';

const gate = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

it('does the work of one key in order, and of others meanwhile', async () => {
  const queues = new SerialQueues<string>();
  const done: string[] = [];
  const slow = gate();
  const first = queues.add('a', async () => {
    await slow.opened;
    done.push('a1');
  });
  const second = queues.add('a', () => Promise.resolve(done.push('a2')));
  await queues.add('b', () => Promise.resolve(done.push('b1')));
  expect(done).toEqual(['b1']);
  expect(queues.lengthOf('a')).toBe(2);
  slow.open();
  await Promise.all([first, second]);
  expect(done).toEqual(['b1', 'a1', 'a2']);
});

it('goes on after work that failed, and tells who added it', async () => {
  const queues = new SerialQueues<string>();
  const failed = queues.add('a', () => Promise.reject(new Error('no')));
  const next = queues.add('a', () => Promise.resolve('yes'));
  await expect(failed).rejects.toThrow('no');
  await expect(next).resolves.toBe('yes');
});

it('forgets keys that have nothing to do', async () => {
  const queues = new SerialQueues<number>();
  for (let key = 0; key < 50; key += 1) void queues.add(key, () => Promise.resolve());
  await queues.idle();
  expect([queues.size, queues.lengthOf(7)]).toEqual([0, 0]);
});
