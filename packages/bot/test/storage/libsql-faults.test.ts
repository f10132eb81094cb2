import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineOn } from '../../src/storage/engines/libsql-engine.js';
import { migrate } from '../../src/storage/migrations/migrate.js';
import { MIGRATIONS } from '../../src/storage/migrations/migrations.js';
import { openStore, STORE_FILE } from '../../src/storage/open-store.js';
import { sqlStore } from '../../src/storage/sql-store.js';
import type { Store } from '../../src/storage/store.js';
import { newFolder, open } from './places.js';
import { count, counted, handle, LEASE, NOW, say } from './steps.js';

const CHAT = 'telegram:1';
const MANY_PAGES = 1_000_000;

interface Opened {
  readonly store: Store;
  readonly database: Database.Database;
  readonly path: string;
}

/** A store whose connection the test can set. */
const openWithConnection = async (): Promise<Opened> => {
  const path = join(newFolder(), STORE_FILE);
  const database = new Database(path);
  database.exec('pragma journal_mode = wal');
  const engine = engineOn(database, path);
  await migrate(engine, MIGRATIONS, NOW);
  const store = sqlStore(engine, () => undefined);
  onTestFinished(() => store.close());
  await handle(store, 'u:1', CHAT, say(['one']));
  return { store, database, path };
};

describe('a libsql store', () => {
  it('that is read-only says so, changes nothing, reads on, and recovers', async () => {
    const { store, database } = await openWithConnection();
    database.exec('pragma query_only = 1');
    await expect(handle(store, 'u:2', CHAT, count)).rejects.toMatchObject({ name: 'StoreError', code: 'read-only' });
    await expect(store.markSent('u:1', 1)).rejects.toMatchObject({ code: 'read-only' });
    await expect(store.claimUndelivered(NOW + LEASE, LEASE, 1)).rejects.toMatchObject({ code: 'read-only' });
    await expect(store.check()).rejects.toMatchObject({ code: 'read-only' });
    expect((await store.readChat(CHAT)).revision).toBe(1);
    database.exec('pragma query_only = 0');
    await store.check();
    expect((await handle(store, 'u:2', CHAT, count)).isNew).toBe(true);
    expect((await store.readChat(CHAT)).revision).toBe(2);
  });

  it('that is full says so, changes nothing, and recovers when there is room', async () => {
    const { store, database } = await openWithConnection();
    const [pages] = database.prepare('pragma page_count').all() as { readonly page_count: number }[];
    database.exec(`pragma max_page_count = ${pages?.page_count ?? expect.unreachable()}`);
    const long = say(['x'.repeat(50_000)]);
    const results = await Promise.allSettled([
      handle(store, 'u:2', CHAT, long),
      handle(store, 'u:3', 'telegram:2', long),
    ]);
    expect(results).toMatchObject([
      { status: 'rejected', reason: { code: 'full' } },
      { status: 'rejected', reason: { code: 'full' } },
    ]);
    expect((await store.readChat(CHAT)).revision).toBe(1);
    expect((await store.counts()).chats).toBe(1);
    database.exec(`pragma max_page_count = ${MANY_PAGES}`);
    expect((await handle(store, 'u:2', CHAT, long)).isNew).toBe(true);
    expect((await handle(store, 'u:3', 'telegram:2', long)).isNew).toBe(true);
  });

  it('that somebody else holds says so, and goes on when it is let go', async () => {
    const { store, database, path } = await openWithConnection();
    database.exec('pragma busy_timeout = 20');
    const other = new Database(path);
    other.exec('begin immediate');
    await expect(handle(store, 'u:2', CHAT, count)).rejects.toMatchObject({ code: 'busy' });
    expect((await store.readChat(CHAT)).revision).toBe(1);
    other.exec('commit');
    other.close();
    expect((await handle(store, 'u:2', CHAT, count)).isNew).toBe(true);
  });

  it('whose folder is gone is not ready, and is again when the folder is back', async () => {
    const folder = join(newFolder(), 'data');
    const store = await open({ dataDir: folder });
    await handle(store, 'u:1', CHAT, count);
    renameSync(folder, `${folder}.away`);
    await expect(store.check()).rejects.toMatchObject({ code: 'unreachable' });
    renameSync(`${folder}.away`, folder);
    await store.check();
    expect((await store.readChat(CHAT)).state).toEqual(counted(1));
  });

  it('whose file was replaced while it was open is not ready', async () => {
    const folder = join(newFolder(), 'data');
    const store = await open({ dataDir: folder });
    renameSync(folder, `${folder}.old`);
    mkdirSync(folder);
    writeFileSync(join(folder, STORE_FILE), '');
    await expect(store.check()).rejects.toThrow(/replaced.*restart/);
  });

  it('in a file that is no database says so, and leaves the file alone', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, STORE_FILE), 'no database, but somebody’s file '.repeat(200));
    await expect(openStore({ dataDir: folder })).rejects.toMatchObject({ name: 'StoreError', code: 'corrupt' });
    await expect(openStore({ dataDir: folder })).rejects.toThrow(/restore a backup/);
  });

  it('in a place that is no folder says so', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(openStore({ dataDir: file })).rejects.toMatchObject({ code: 'unreachable' });
    await expect(openStore({ dataDir: join(file, 'below') })).rejects.toMatchObject({ code: 'unreachable' });
  });

  it('in memory works without a folder', async () => {
    const store = await open({ dataDir: ':memory:' });
    await handle(store, 'u:1', CHAT, count);
    await store.check();
    expect((await store.readChat(CHAT)).state).toEqual(counted(1));
  });

  it('is opened again where its process left it', async () => {
    const dataDir = newFolder();
    const first = await openStore({ dataDir });
    await handle(first, 'u:1', CHAT, say(['one'], [{ id: 'a', dueAt: NOW }]));
    await first.close();
    rmSync(join(dataDir, `${STORE_FILE}-shm`), { force: true });
    const second = await open({ dataDir });
    expect(await second.counts()).toEqual({ chats: 1, undelivered: 1, remindersWaiting: 1 });
  });
});
