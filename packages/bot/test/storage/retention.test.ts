import { describe, expect, it } from 'vitest';
import { ENGINES, newStore } from './places.js';
import { count, forget, handle, NOW, say } from './steps.js';

describe.each(ENGINES)('retention on %s', (engine) => {
  it('erases chats that nobody touched since, with what hangs on them', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', 'telegram:1', say(['one']), { now: NOW - 2 });
    await handle(store, 'u:2', 'telegram:2', count, { now: NOW - 1 });
    await handle(store, 'u:3', 'telegram:3', count, { now: NOW });
    expect(await store.eraseUntouched(NOW)).toBe(2);
    expect(await store.counts()).toEqual({ chats: 1, undelivered: 0, remindersWaiting: 0 });
    expect((await store.readChat('telegram:3')).revision).toBe(1);
    expect(await store.eraseUntouched(NOW)).toBe(0);
  });

  it('keeps a chat while a reminder waits', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', 'telegram:1', say([], [{ id: 'a', dueAt: NOW }]), { now: NOW - 1 });
    expect(await store.eraseUntouched(NOW)).toBe(0);
    const [reminder] = await store.claimDueReminders(NOW, 1, 1);
    await store.settleReminder(reminder ?? expect.unreachable(), 'sent');
    expect(await store.eraseUntouched(NOW)).toBe(1);
  });

  it('erases more than one page', async () => {
    const store = await newStore(engine);
    await Promise.all(
      Array.from({ length: 1_100 }, (_, index) => handle(store, `u:${index}`, `telegram:${index}`, count, { now: NOW - 1 })),
    );
    expect(await store.trimLedger(NOW)).toBe(1_100);
    expect(await store.eraseUntouched(NOW)).toBe(1_100);
  });

  it('trims what is left of a chat that was forgotten', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', 'telegram:1', forget, { now: NOW - 1, order: 7 });
    await store.markSent('u:1', 1);
    expect((await store.readChat('telegram:1')).newestOrder).toBe(7);
    await store.trimLedger(NOW);
    expect(await store.readChat('telegram:1')).toEqual({ state: null, revision: 0, newestOrder: 0, touchedAt: null });
  });

  it('trims what was sent, given up, or led to nothing; never what is still owed', async () => {
    const store = await newStore(engine);
    const old = { now: NOW - 1 };
    await handle(store, 'u:silent', 'telegram:1', count, old);
    await handle(store, 'u:sent', 'telegram:1', say(['one']), old);
    await store.markSent('u:sent', 1);
    await handle(store, 'u:given up', 'telegram:1', say(['one']), old);
    await store.abandon('u:given up');
    await handle(store, 'u:owed', 'telegram:1', say(['one', 'two']), old);
    await store.markSent('u:owed', 1);
    await handle(store, 'u:new', 'telegram:1', count);
    expect(await store.trimLedger(NOW)).toBe(3);
    expect((await handle(store, 'u:owed', 'telegram:1', count)).isNew).toBe(false);
    expect((await handle(store, 'u:new', 'telegram:1', count)).isNew).toBe(false);
    expect((await handle(store, 'u:sent', 'telegram:1', count)).isNew).toBe(true);
  });
});
