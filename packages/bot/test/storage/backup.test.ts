import { chmodSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STORE_FILE, type StorePlace } from '../../src/storage/open-store.js';
import type { Store } from '../../src/storage/store.js';
import { ask, askPostgres, newFolder, newPlace, newSchema, open } from './places.js';
import { count, counted, handle, LEASE, message, NOW, say } from './steps.js';

const CHAT = 'telegram:1';
const ALL_MAY_WRITE = 0o777;

const fill = async (store: Store): Promise<void> => {
  await handle(store, 'u:1', CHAT, count);
  await handle(store, 'u:2', CHAT, (chat) => ({ ...count(chat), messages: [message('您好')], reminders: [{ id: 'a', dueAt: NOW }] }));
};

const expectFilled = async (place: StorePlace): Promise<void> => {
  const store = await open(place);
  expect((await store.readChat(CHAT)).state).toEqual(counted(2));
  expect(await store.claimUndelivered(NOW + LEASE, LEASE, 9)).toMatchObject([{ update: 'u:2', messages: [message('您好')] }]);
  expect(await store.claimDueReminders(NOW, LEASE, 9)).toMatchObject([{ chat: CHAT, id: 'a' }]);
  expect((await handle(store, 'u:1', CHAT, say([]))).isNew).toBe(false);
};

describe('a backup', () => {
  it('of libsql, made with VACUUM INTO while the bot writes, holds the chat', async () => {
    const place = await newPlace('libsql');
    const store = await open(place);
    await fill(store);
    const copy = join(newFolder(), 'copy.db');
    const writing = Promise.all(Array.from({ length: 300 }, (_, index) => handle(store, `v:${index}`, 'telegram:2', count)));
    await ask(place, `vacuum into '${copy}'`);
    await writing;
    const dataDir = newFolder();
    copyFileSync(copy, join(dataDir, STORE_FILE));
    await expectFilled({ dataDir });
  });

  // pg_dump does not come with the server of the tests: the rows go the way of its `COPY`.
  it('of PostgreSQL, table by table, holds the chat', async () => {
    const [from, to] = [await newSchema(), await newSchema()];
    await fill(await open({ dataDir: '', databaseUrl: from }));
    await (await open({ dataDir: '', databaseUrl: to })).check();
    const folder = newFolder();
    chmodSync(folder, ALL_MAY_WRITE);
    for (const table of ['chats', 'ledger', 'reminders']) {
      await askPostgres(from, `copy ${table} to '${join(folder, table)}'`);
      await askPostgres(to, `copy ${table} from '${join(folder, table)}'`);
    }
    await expectFilled({ dataDir: '', databaseUrl: to });
  });
});
