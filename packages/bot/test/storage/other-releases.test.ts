import { describe, expect, it } from 'vitest';
import { stateOfVersion } from './fixtures.js';
import { ask, ENGINES, newPlace, open } from './places.js';
import { count, handle } from './steps.js';

const CHAT = 'telegram:1';

describe.each(ENGINES)('the state of another release on %s', (engine) => {
  it('that is newer is read, and what we do not know in it is kept', async () => {
    const place = await newPlace(engine);
    const store = await open(place);
    await handle(store, 'u:1', CHAT, count);
    const newer = { ...(stateOfVersion(1) as object), version: 7, mood: { of: 'a later release' } };
    await ask(place, `update chats set state = '${JSON.stringify(newer)}'`);
    expect((await store.readChat(CHAT)).state).toEqual(newer);
    await handle(store, 'u:2', CHAT, ({ state }) => ({
      state: state === null ? expect.unreachable() : { ...state, misses: 9 },
      messages: [],
      reminders: [],
    }));
    expect((await store.readChat(CHAT)).state).toEqual({ ...newer, misses: 9 });
    expect(await ask(place, 'select version from chats')).toEqual([{ version: 7 }]);
  });
});
