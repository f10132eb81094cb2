import { describe, expect, it } from 'vitest';
import { ENGINES, newStore, newPlace, open } from './places.js';
import { count, counted, handle, LEASE, NOW, say } from './steps.js';

const GROUP = 'telegram:-1';
const SUPERGROUP = 'telegram:-1001';
const NOTHING = { state: null, revision: 0, newestOrder: 0, touchedAt: null };

describe.each(ENGINES)('chats on %s', (engine) => {
  it('moves the conversations within a chat along with it, and no other', async () => {
    const store = await newStore(engine);
    for (const key of ['telegram:-5:1', 'telegram:-5:2', 'telegram:-55:1']) await handle(store, `u:${key}`, key, count);
    await store.moveChat('telegram:-5', 'telegram:-1005');
    expect((await store.readChat('telegram:-1005:1')).state).toEqual(counted(1));
    expect((await store.readChat('telegram:-1005:2')).state).toEqual(counted(1));
    expect((await store.readChat('telegram:-5:1')).state).toBeNull();
    expect((await store.readChat('telegram:-55:1')).state).toEqual(counted(1));
  });

  it('are empty where nothing is stored', async () => {
    const store = await newStore(engine);
    expect(await store.readChat('telegram:1')).toEqual(NOTHING);
  });

  it('are there when the store is opened again', async () => {
    const place = await newPlace(engine);
    const first = await open(place);
    await handle(first, 'u:1', GROUP, count);
    const second = await open(place);
    expect(await second.readChat(GROUP)).toEqual({ state: counted(1), revision: 1, newestOrder: 0, touchedAt: NOW });
  });

  it('move with their reminders and their ledger, and replace what the new key held', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', GROUP, say(['one'], [{ id: 'a', dueAt: NOW }]), { order: 900 });
    await handle(store, 'u:2', SUPERGROUP, count, { order: 2 });
    await handle(store, 'u:3', SUPERGROUP, say(['three'], [{ id: 'b', dueAt: NOW }]), { order: 3 });
    await store.moveChat(GROUP, SUPERGROUP);
    expect(await store.readChat(GROUP)).toEqual(NOTHING);
    const moved = await store.readChat(SUPERGROUP);
    expect(moved.revision).toBe(2);
    expect(moved.newestOrder).toBe(3);
    expect(await store.claimDueReminders(NOW, LEASE, 10)).toMatchObject([{ chat: SUPERGROUP, id: 'a' }]);
    const claimed = await store.claimUndelivered(NOW + LEASE, LEASE, 10);
    expect(claimed.map(({ update, chat }) => [update, chat])).toEqual([
      ['u:1', SUPERGROUP],
      ['u:3', SUPERGROUP],
    ]);
    expect((await handle(store, 'u:1', SUPERGROUP, count)).isNew).toBe(false);
  });

  it('stay moved when the move is told twice, or to themselves', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', GROUP, say(['one'], [{ id: 'a', dueAt: NOW }]));
    await store.moveChat(GROUP, SUPERGROUP);
    await store.moveChat(GROUP, SUPERGROUP);
    await store.moveChat(SUPERGROUP, SUPERGROUP);
    expect((await store.readChat(SUPERGROUP)).revision).toBe(2);
    expect(await store.counts()).toEqual({ chats: 1, undelivered: 1, remindersWaiting: 1 });
  });

  it('move to and fro at once without waiting for each other for ever', async () => {
    const place = await newPlace(engine);
    const [a, b] = [await open(place), await open(place)];
    await handle(a, 'u:1', GROUP, count);
    await Promise.all(
      Array.from({ length: 10 }, () => [a.moveChat(GROUP, SUPERGROUP), b.moveChat(SUPERGROUP, GROUP)]).flat(),
    );
    expect((await a.counts()).chats).toBe(1);
  });

  it('are erased with all that hangs on them, and no other is', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', GROUP, say(['one'], [{ id: 'a', dueAt: NOW }]));
    await handle(store, 'u:2', SUPERGROUP, say(['two'], [{ id: 'a', dueAt: NOW }]));
    await store.eraseChat(GROUP);
    await store.eraseChat('telegram:unknown');
    expect(await store.readChat(GROUP)).toEqual(NOTHING);
    expect(await store.counts()).toEqual({ chats: 1, undelivered: 1, remindersWaiting: 1 });
    expect((await handle(store, 'u:1', GROUP, count)).isNew).toBe(true);
    await store.markSent('u:gone', 1);
  });
});
