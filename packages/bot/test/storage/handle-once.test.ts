import { describe, expect, it } from 'vitest';
import type { ChatState } from '../../src/conversation/state.js';
import type { OutgoingMessage, Step } from '../../src/storage/store.js';
import { ask, ENGINES, newPlace, newStore, open } from './places.js';
import { count, counted, forget, handle, LEASE, message, NOW, say } from './steps.js';

const CHAT = 'telegram:1';

describe.each(ENGINES)('handling once on %s', (engine) => {
  it('gives the step a chat in which nothing is stored yet', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, (chat) => {
      expect(chat).toEqual({ state: null, revision: 0, newestOrder: 0, touchedAt: null });
      return count(chat);
    });
    expect.assertions(1);
  });

  it('keeps state, messages and counters', async () => {
    const store = await newStore(engine);
    const document = { name: 'ntce.ics', mediaType: 'text/calendar', content: 'BEGIN:VCALENDAR\r\n日历\u0000' };
    const choices = [{ label: '是', fact: 'on', value: '2026-11-24' }] as const;
    const messages: readonly OutgoingMessage[] = [{ text: '您好 "quoted" 🎓', choices, document }];
    const state: ChatState = { ...counted(3), facts: { on: { value: '2026-11-24', origin: 'said' } } };
    const { delivery, isNew } = await handle(store, 'u:1', CHAT, () => ({ state, messages, reminders: [] }), { order: 7 });
    expect(isNew).toBe(true);
    expect(delivery).toEqual({ update: 'u:1', chat: CHAT, messages, sent: 0 });
    expect(await store.readChat(CHAT)).toEqual({ state, revision: 1, newestOrder: 7, touchedAt: NOW });
    const again = await handle(store, 'u:1', CHAT, count);
    expect(again).toEqual({ delivery: { update: 'u:1', chat: CHAT, messages, sent: 0 }, isNew: false, handledAt: NOW });
  });

  it('runs the step once for an update that comes twice', async () => {
    const store = await newStore(engine);
    const first = await handle(store, 'u:1', CHAT, count);
    const second = await handle(store, 'u:1', CHAT, count);
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(await store.readChat(CHAT)).toEqual({ state: counted(1), revision: 1, newestOrder: 0, touchedAt: NOW });
  });

  it('remembers an update that led to no message', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say([]));
    expect(await handle(store, 'u:1', CHAT, say(['once more?']))).toEqual({
      delivery: { update: 'u:1', chat: CHAT, messages: [], sent: 0 },
      isNew: false,
      handledAt: NOW,
    });
    expect(await store.claimUndelivered(NOW + 2 * LEASE, LEASE, 10)).toEqual([]);
  });

  it('lets one win where two processes get the same update at once', async () => {
    const place = await newPlace(engine);
    const stores = [await open(place), await open(place)];
    const updates = Array.from({ length: 50 }, (_, index) => `u:${index}`);
    const results = await Promise.all(
      updates.flatMap((update) =>
        stores.map((store, process) => handle(store, update, CHAT, (chat) => ({ ...count(chat), messages: [message(`by ${process}`)] }))),
      ),
    );
    expect(results.filter(({ isNew }) => isNew)).toHaveLength(50);
    for (const update of updates) {
      const [a, b] = results.filter(({ delivery }) => delivery.update === update);
      expect(a?.delivery).toEqual(b?.delivery);
    }
    expect((await stores[0]?.readChat(CHAT))?.state?.misses).toBe(50);
  });

  it('loses none of 900 increments from two processes', async () => {
    const place = await newPlace(engine);
    const stores = [await open(place), await open(place)];
    const lanes = stores.flatMap((store, process) => [1, 2, 3, 4, 5].map((lane) => ({ store, lane: `${process}:${lane}` })));
    await Promise.all(
      lanes.map(async ({ store, lane }) => {
        for (let index = 0; index < 90; index += 1) await handle(store, `u:${lane}:${index}`, CHAT, count);
      }),
    );
    expect(await stores[0]?.readChat(CHAT)).toEqual({ state: counted(900), revision: 900, newestOrder: 0, touchedAt: NOW });
  });

  it('shows each step the chat that the one before left', async () => {
    const store = await newStore(engine);
    const seen: number[] = [];
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        handle(store, `u:${index}`, CHAT, (chat) => {
          seen.push(chat.revision);
          return count(chat);
        }),
      ),
    );
    expect(seen).toEqual(Array.from({ length: 30 }, (_, index) => index));
  });

  it('keeps the greatest order, whatever comes late or without one', async () => {
    const store = await newStore(engine);
    const newest = async (update: string, order: number | null): Promise<number> => {
      await handle(store, update, CHAT, count, { order });
      return (await store.readChat(CHAT)).newestOrder;
    };
    expect(await newest('u:1', 5)).toBe(5);
    expect(await newest('u:2', 3)).toBe(5);
    expect(await newest('u:3', null)).toBe(5);
    expect(await newest('u:4', 9_007_199_254_740_991)).toBe(9_007_199_254_740_991);
  });

  it('rejects alone where a step throws, and changes nothing', async () => {
    const store = await newStore(engine);
    const broken = new RangeError('a bug in a step');
    const results = await Promise.allSettled([
      handle(store, 'u:1', CHAT, count),
      handle(store, 'u:2', CHAT, () => {
        throw broken;
      }),
      handle(store, 'u:3', CHAT, count),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: broken });
    expect((await store.readChat(CHAT)).state).toEqual(counted(2));
    expect((await handle(store, 'u:2', CHAT, count)).isNew).toBe(true);
  });

  it('takes no reminder twice and none without an instant, and changes nothing', async () => {
    const store = await newStore(engine);
    const twice = say(['hello'], [{ id: 'a', dueAt: NOW }, { id: 'a', dueAt: NOW + 1 }]);
    const never = say(['hello'], [{ id: 'a', dueAt: Number.NaN }]);
    await expect(handle(store, 'u:1', CHAT, twice)).rejects.toThrow(TypeError);
    await expect(handle(store, 'u:1', CHAT, never)).rejects.toThrow(TypeError);
    expect(await store.readChat(CHAT)).toEqual({ state: null, revision: 0, newestOrder: 0, touchedAt: null });
    expect(await store.counts()).toEqual({ chats: 0, undelivered: 0, remindersWaiting: 0 });
  });

  it('forgets a chat: its state, reminders and ledger, but for this update', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one'], [{ id: 'a', dueAt: NOW }]), { order: 4 });
    await handle(store, 'u:other', 'telegram:2', say(['other'], [{ id: 'a', dueAt: NOW }]));
    const { delivery } = await handle(store, 'u:2', CHAT, forget, { order: 5 });
    expect(delivery).toEqual({ update: 'u:2', chat: CHAT, messages: [message('Forgotten.')], sent: 0 });
    expect(await store.readChat(CHAT)).toEqual({ state: null, revision: 2, newestOrder: 5, touchedAt: NOW });
    expect(await store.counts()).toEqual({ chats: 1, undelivered: 2, remindersWaiting: 1 });
    expect(await handle(store, 'u:2', CHAT, count)).toEqual({ delivery, isNew: false, handledAt: NOW });
    expect(await handle(store, 'u:1', CHAT, count)).toEqual({
      delivery: { update: 'u:1', chat: CHAT, messages: [], sent: 0 },
      isNew: false,
      handledAt: NOW,
    });
    const claimed = await store.claimUndelivered(NOW + 2 * LEASE, LEASE, 10);
    expect(claimed.map(({ update }) => update).sort()).toEqual(['u:2', 'u:other']);
  });

  it('forgets a chat of which it knows nothing', async () => {
    const store = await newStore(engine);
    expect((await handle(store, 'u:1', CHAT, forget)).isNew).toBe(true);
    expect((await handle(store, 'u:1', CHAT, forget)).isNew).toBe(false);
    expect((await store.counts()).chats).toBe(0);
  });

  it.each([
    ['no JSON', '{"version":1,'],
    ['no state at all', '{"hello":"world"}'],
    ['a list', '[]'],
    ['a version of none', '{"version":1.5}'],
    ['a state without its facts', '{"version":1,"locale":null,"heard":"en","asked":null,"topic":null,"guide":null,"misses":0}'],
  ])('stops at a state that is %s, in that chat alone', async (_, stored) => {
    const place = await newPlace(engine);
    const store = await open(place);
    await handle(store, 'u:1', CHAT, say([], [{ id: 'a', dueAt: NOW }]));
    await handle(store, 'u:2', 'telegram:2', say([], [{ id: 'a', dueAt: NOW }]));
    await ask(place, `update chats set state = '${stored}' where key = '${CHAT}'`);
    const never = (): Step => expect.unreachable();
    const results = await Promise.allSettled([
      handle(store, 'u:3', 'telegram:2', count),
      handle(store, 'u:4', CHAT, never),
      handle(store, 'u:5', 'telegram:2', say([], [{ id: 'a', dueAt: NOW }])),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { name: 'StoreError', code: 'corrupt' } });
    await expect(store.readChat(CHAT)).rejects.toMatchObject({ code: 'corrupt' });
    expect((await store.claimDueReminders(NOW, LEASE, 10)).map(({ chat }) => chat)).toEqual(['telegram:2']);
    await store.eraseChat(CHAT);
    expect((await handle(store, 'u:6', CHAT, count)).isNew).toBe(true);
  });
});
