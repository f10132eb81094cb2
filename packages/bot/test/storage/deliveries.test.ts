import { describe, expect, it } from 'vitest';
import type { StoreError } from '../../src/storage/store-error.js';
import { ask, ENGINES, newPlace, newStore, open } from './places.js';
import { handle, LEASE, message, NOW, say } from './steps.js';

const CHAT = 'telegram:1';
const LATER = NOW + LEASE;

describe.each(ENGINES)('deliveries on %s', (engine) => {
  it('are the handler’s alone until its lease runs out, then anybody’s', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one', 'two']));
    expect(await store.claimUndelivered(LATER - 1, LEASE, 10)).toEqual([]);
    const delivery = { update: 'u:1', chat: CHAT, messages: [message('one'), message('two')], sent: 0 };
    expect(await store.claimUndelivered(LATER, LEASE, 10)).toEqual([delivery]);
    expect(await store.claimUndelivered(LATER, LEASE, 10)).toEqual([]);
    expect(await store.claimUndelivered(LATER + LEASE, LEASE, 10)).toEqual([delivery]);
  });

  it('go on after the last message that was sent, and end with the last', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one', 'two']));
    await store.markSent('u:1', 1);
    expect(await store.claimUndelivered(LATER, LEASE, 10)).toMatchObject([{ sent: 1 }]);
    await store.markSent('u:1', 2);
    expect(await store.claimUndelivered(LATER + LEASE, LEASE, 10)).toEqual([]);
    expect((await store.counts()).undelivered).toBe(0);
    expect((await handle(store, 'u:1', CHAT, say([]))).delivery.sent).toBe(2);
  });

  it('do not go back when an earlier mark comes late', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one', 'two', 'three']));
    await Promise.all([store.markSent('u:1', 2), store.markSent('u:1', 1)]);
    expect(await store.claimUndelivered(LATER, LEASE, 10)).toMatchObject([{ sent: 2 }]);
  });

  it('are given up for good', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one']));
    await store.abandon('u:1');
    await store.release(['u:1']);
    expect(await store.claimUndelivered(LATER, LEASE, 10)).toEqual([]);
    expect((await handle(store, 'u:1', CHAT, say(['again']))).isNew).toBe(false);
  });

  it('go on at once when they are released', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one']));
    await handle(store, 'u:2', CHAT, say(['two']));
    await store.release(['u:1', 'u:unknown']);
    await store.release([]);
    expect((await store.claimUndelivered(NOW, LEASE, 10)).map(({ update }) => update)).toEqual(['u:1']);
  });

  it('are kept for longer while their process has them, and not once they are released', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one']));
    await handle(store, 'u:2', CHAT, say(['two']));
    await store.release(['u:2']);
    await store.renew(['u:1', 'u:2'], LATER + LEASE);
    expect((await store.claimUndelivered(LATER, LEASE, 10)).map(({ update }) => update)).toEqual(['u:2']);
  });

  it('come oldest first, and in the order of the chat where the moment is the same', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:10', CHAT, say(['first']), { now: NOW - 1 });
    await handle(store, 'u:9', CHAT, say(['second']));
    await handle(store, 'u:8', CHAT, say(['third']));
    await handle(store, 'u:7', CHAT, say(['fourth']));
    const updates = async (limit: number): Promise<readonly string[]> =>
      (await store.claimUndelivered(LATER, LEASE, limit)).map(({ update }) => update);
    expect(await updates(2)).toEqual(['u:10', 'u:9']);
    expect(await updates(10)).toEqual(['u:8', 'u:7']);
  });

  it('go to one process each', async () => {
    const place = await newPlace(engine);
    const stores = await Promise.all([open(place), open(place), open(place)]);
    await Promise.all(
      Array.from({ length: 300 }, (_, index) => handle(stores[0], `u:${index}`, `telegram:${index % 7}`, say(['one']))),
    );
    const claimed = await Promise.all(
      stores.map(async (store) => {
        const mine: string[] = [];
        for (;;) {
          const some = await store.claimUndelivered(LATER, LEASE, 20);
          if (some.length === 0) return mine;
          mine.push(...some.map(({ update }) => update));
        }
      }),
    );
    expect(claimed.flat()).toHaveLength(300);
    expect(new Set(claimed.flat()).size).toBe(300);
  });

  it('that cannot be read are reported and hold up no others', async () => {
    const place = await newPlace(engine);
    const faults: StoreError[] = [];
    const store = await open({ ...place, onFault: (fault) => faults.push(fault) });
    await handle(store, 'u:1', CHAT, say(['one']));
    await handle(store, 'u:2', 'telegram:2', say(['two']));
    await ask(place, `update ledger set messages = '[{}]' where update_key = 'u:1'`);
    expect((await store.claimUndelivered(LATER, LEASE, 10)).map(({ update }) => update)).toEqual(['u:2']);
    expect(faults.map(({ code }) => code)).toEqual(['corrupt']);
  });
});
