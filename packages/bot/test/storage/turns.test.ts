import { describe, expect, it } from 'vitest';
import { ENGINES, newStore } from './places.js';
import { handle, LEASE, NOW, say } from './steps.js';

const CHAT = 'telegram:1';

describe.each(ENGINES)('whose turn it is on %s', (engine) => {
  it('is the first that is not wholly sent, in each chat', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one']));
    await handle(store, 'u:2', CHAT, say(['two']));
    await handle(store, 'u:other', 'telegram:2', say(['other']));
    const isAlone = engine === 'libsql';
    expect(await store.isNext('u:1')).toBe(true);
    expect(await store.isNext('u:2')).toBe(isAlone);
    expect(await store.isNext('u:other')).toBe(true);
    await store.markSent('u:1', 1);
    expect(await store.isNext('u:2')).toBe(true);
  });

  it('is the next one where the first was given up', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one']));
    await handle(store, 'u:2', CHAT, say(['two']));
    await store.abandon('u:1');
    expect(await store.isNext('u:2')).toBe(true);
  });

  it('stays with who renews, and with nobody for what was sent', async () => {
    const store = await newStore(engine);
    await handle(store, 'u:1', CHAT, say(['one']));
    await handle(store, 'u:2', CHAT, say(['two']));
    await store.markSent('u:2', 1);
    await store.renew(['u:1', 'u:2'], NOW + 5 * LEASE);
    expect(await store.claimUndelivered(NOW + 2 * LEASE, LEASE, 10)).toEqual([]);
    const later = await store.claimUndelivered(NOW + 6 * LEASE, LEASE, 10);
    expect(later.map(({ update }) => update)).toEqual(['u:1']);
  });
});
