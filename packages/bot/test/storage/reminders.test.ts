import { describe, expect, it } from 'vitest';
import type { DueReminder, ScheduledReminder, Store } from '../../src/storage/store.js';
import type { StoreError } from '../../src/storage/store-error.js';
import { newChat } from '../../src/conversation/state.js';
import { ask, ENGINES, newPlace, newStore, open } from './places.js';
import { forget, handle, LEASE, NOW, say } from './steps.js';

const CHAT = 'telegram:1';
let updates = 0;

const schedule = async (store: Store, chat: string, ...reminders: readonly ScheduledReminder[]): Promise<void> => {
  updates += 1;
  await handle(store, `u:${updates}`, chat, say([], reminders));
};

const claimOne = async (store: Store, now: number = NOW): Promise<DueReminder> => {
  const [reminder] = await store.claimDueReminders(now, LEASE, 1);
  return reminder ?? expect.unreachable('nothing was due');
};

const idsDue = async (store: Store, now: number): Promise<readonly string[]> =>
  (await store.claimDueReminders(now, LEASE, 100)).map(({ id }) => id);

describe.each(ENGINES)('reminders on %s', (engine) => {
  it('are given out when they are due, with the chat, the oldest first', async () => {
    const store = await newStore(engine);
    await schedule(store, CHAT, { id: 'b', dueAt: NOW + 2 }, { id: 'a', dueAt: NOW }, { id: 'c', dueAt: NOW + 1 });
    expect(await store.claimDueReminders(NOW - 1, LEASE, 10)).toEqual([]);
    expect(await store.claimDueReminders(NOW, LEASE, 10)).toEqual([
      { chat: CHAT, id: 'a', dueAt: NOW, state: newChat('en') },
    ]);
    expect(await idsDue(store, NOW + 2)).toEqual(['c', 'b']);
  });

  it('go to one process at a time, and to another when its lease has run out', async () => {
    const store = await newStore(engine);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW });
    expect(await idsDue(store, NOW)).toEqual(['a']);
    expect(await idsDue(store, NOW + LEASE - 1)).toEqual([]);
    expect(await idsDue(store, NOW + LEASE)).toEqual(['a']);
  });

  it('are begun by one of two that claimed it after another, and by nobody again', async () => {
    const store = await newStore(engine);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW });
    const slow = await claimOne(store);
    const quick = await claimOne(store, NOW + LEASE);
    expect(await Promise.all([store.beginReminder(quick), store.beginReminder(slow)])).toEqual([true, false]);
    expect(await idsDue(store, NOW + 1_000 * LEASE)).toEqual([]);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW });
    expect(await idsDue(store, NOW + 1_000 * LEASE)).toEqual([]);
  });

  it('are not begun when they were cancelled, moved or forgotten meanwhile', async () => {
    const store = await newStore(engine);
    const cancelled = async (change: () => Promise<unknown>): Promise<boolean> => {
      await schedule(store, CHAT, { id: 'a', dueAt: NOW });
      const reminder = await claimOne(store);
      await change();
      return store.beginReminder(reminder);
    };
    expect(await cancelled(() => schedule(store, CHAT))).toBe(false);
    expect(await cancelled(() => schedule(store, CHAT, { id: 'a', dueAt: NOW + 1 }))).toBe(false);
    expect(await cancelled(() => handle(store, 'forget', CHAT, forget))).toBe(false);
    expect(await cancelled(() => store.eraseChat(CHAT))).toBe(false);
    expect(await cancelled(() => schedule(store, CHAT, { id: 'b', dueAt: NOW }, { id: 'a', dueAt: NOW }))).toBe(true);
  });

  it('keep what happened to them while they are kept, and wait anew when their time moves', async () => {
    const store = await newStore(engine);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW }, { id: 'b', dueAt: NOW + 1 });
    const reminder = await claimOne(store);
    expect(await store.beginReminder(reminder)).toBe(true);
    await store.settleReminder(reminder, 'sent');
    await schedule(store, CHAT, { id: 'c', dueAt: NOW }, { id: 'a', dueAt: NOW });
    expect(await idsDue(store, NOW + LEASE)).toEqual(['c']);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW + 5 });
    expect(await idsDue(store, NOW + LEASE)).toEqual(['a']);
  });

  it('wait again when their sending is known to have failed', async () => {
    const store = await newStore(engine);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW });
    const reminder = await claimOne(store);
    await store.beginReminder(reminder);
    await store.retryReminder(reminder, NOW + 5);
    expect(await idsDue(store, NOW + 4)).toEqual([]);
    const again = await claimOne(store, NOW + 5);
    expect(again).toEqual(reminder);
    expect(await store.beginReminder(again)).toBe(true);
    await store.settleReminder(again, 'sent');
    await store.retryReminder(again, NOW + 6);
    expect(await idsDue(store, NOW + LEASE)).toEqual([]);
  });

  it('may be dropped without being begun', async () => {
    const store = await newStore(engine);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW });
    const reminder = await claimOne(store);
    await store.settleReminder(reminder, 'dropped');
    expect(await store.beginReminder(reminder)).toBe(false);
    expect((await store.counts()).remindersWaiting).toBe(0);
  });

  it('settles nothing but what was claimed', async () => {
    const store = await newStore(engine);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW });
    const reminder = await claimOne(store);
    await schedule(store, CHAT, { id: 'a', dueAt: NOW + 9 });
    await store.settleReminder(reminder, 'sent');
    await store.retryReminder(reminder, NOW);
    expect(await idsDue(store, NOW + 9)).toEqual(['a']);
  });

  it('gives 3,000 to 4 processes, each once', async () => {
    const place = await newPlace(engine);
    const stores = await Promise.all([open(place), open(place), open(place), open(place)]);
    await Promise.all(
      Array.from({ length: 30 }, (_, chat) =>
        schedule(stores[0], `telegram:${chat}`, ...Array.from({ length: 100 }, (__, id) => ({ id: `r${id}`, dueAt: NOW - id }))),
      ),
    );
    expect((await stores[0].counts()).remindersWaiting).toBe(3_000);
    const jobs = await Promise.all(
      stores.map(async (store) => {
        const mine: string[] = [];
        for (;;) {
          const due = await store.claimDueReminders(NOW, LEASE, 50);
          if (due.length === 0) return mine;
          mine.push(...due.map(({ chat, id }) => `${chat} ${id}`));
        }
      }),
    );
    expect(jobs.flat()).toHaveLength(3_000);
    expect(new Set(jobs.flat()).size).toBe(3_000);
    expect(jobs.filter((mine) => mine.length > 0).length).toBeGreaterThan(1);
  });

  it('of a chat that cannot be read are reported and hold up no others', async () => {
    const place = await newPlace(engine);
    const faults: StoreError[] = [];
    const store = await open({ ...place, onFault: (fault) => faults.push(fault) });
    await schedule(store, CHAT, { id: 'a', dueAt: NOW });
    await schedule(store, 'telegram:2', { id: 'b', dueAt: NOW });
    await ask(place, `update chats set state = '{}' where key = '${CHAT}'`);
    expect(await idsDue(store, NOW)).toEqual(['b']);
    expect(faults.map(({ code }) => code)).toEqual(['corrupt']);
  });

  it('tells the chats that have some waiting, page by page, in the order of bytes', async () => {
    const store = await newStore(engine);
    for (const chat of ['telegram:b', 'telegram:B', 'telegram:a', 'telegram:10', 'telegram:9', 'telegram:-5', '终端:1']) {
      await schedule(store, chat, { id: 'a', dueAt: NOW + 1 }, { id: 'b', dueAt: NOW + 1 });
    }
    await schedule(store, 'telegram:none');
    await schedule(store, 'telegram:sent', { id: 'a', dueAt: NOW });
    await store.settleReminder(await claimOne(store), 'sent');
    const first = await store.chatsWithReminders(null, 4);
    expect(first).toEqual(['telegram:-5', 'telegram:10', 'telegram:9', 'telegram:B']);
    expect(await store.chatsWithReminders('telegram:B', 4)).toEqual(['telegram:a', 'telegram:b', '终端:1']);
    expect(await store.chatsWithReminders('终端:1', 4)).toEqual([]);
  });
});
