import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { postgresEngine } from '../../src/storage/engines/postgres-engine.js';
import { openStore } from '../../src/storage/open-store.js';
import { sqlStore } from '../../src/storage/sql-store.js';
import { gateTo } from './gate.js';
import { askPostgres, newDatabase, newSchema, open } from './places.js';
import { postgresServer } from './postgres-server.js';
import { count, counted, handle, LEASE, NOW, say } from './steps.js';

const CHAT = 'telegram:1';
const SECRET = 'a-password-nobody-may-see';
const TRIES = 20;
const SOON_MS = 2_000;

const openAt = (databaseUrl: string) => open({ dataDir: '', databaseUrl });

const allOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${error.stack ?? ''} ${JSON.stringify(error)} ${String(error.cause)}` : '';

describe('a PostgreSQL store', () => {
  it('that is gone says so, and works again without being opened again', async () => {
    const gate = await gateTo(await newSchema());
    const store = await openAt(gate.url);
    await handle(store, 'u:1', CHAT, say(['one'], [{ id: 'a', dueAt: NOW }]));
    await gate.shut();
    await expect(handle(store, 'u:2', CHAT, count)).rejects.toMatchObject({ name: 'StoreError', code: 'unreachable' });
    await expect(store.markSent('u:1', 1)).rejects.toMatchObject({ code: 'unreachable' });
    await expect(store.claimDueReminders(NOW, LEASE, 1)).rejects.toMatchObject({ code: 'unreachable' });
    await expect(store.readChat(CHAT)).rejects.toMatchObject({ code: 'unreachable' });
    await expect(store.check()).rejects.toMatchObject({ code: 'unreachable' });
    await gate.open();
    await store.check();
    expect((await handle(store, 'u:2', CHAT, count)).isNew).toBe(true);
    expect((await store.claimUndelivered(NOW + LEASE, LEASE, 9)).map(({ update }) => update)).toEqual(['u:1']);
  });

  it('whose connections are cut under way loses nothing and counts nothing twice', async () => {
    const gate = await gateTo(await newSchema());
    const store = await openAt(gate.url);
    const persistent = async (update: string): Promise<boolean> => {
      for (let attempt = 1; attempt < TRIES; attempt += 1) {
        try {
          await handle(store, update, CHAT, count);
          return true;
        } catch (error) {
          expect(error).toMatchObject({ name: 'StoreError', code: 'unreachable' });
        }
      }
      return false;
    };
    const work = Promise.all(Array.from({ length: 100 }, (_, index) => persistent(`u:${index}`)));
    for (let cut = 0; cut < 3; cut += 1) {
      await gate.shut();
      await gate.open();
    }
    expect((await work).every(Boolean)).toBe(true);
    expect((await store.readChat(CHAT)).state).toEqual(counted(100));
  });

  it('that answers nothing is given up after a while, with what was under way, and comes back', async () => {
    const url = await newSchema();
    const gate = await gateTo(url);
    const store = await openAt(url);
    await handle(store, 'u:1', CHAT, say(['one', 'two']));
    const engine = postgresEngine(gate.url, SOON_MS);
    const stalled = sqlStore(engine, () => undefined);
    onTestFinished(() => stalled.close());
    const waiting = engine.transact(async (session) => {
      await sql`select 1`.execute(session);
      gate.stall();
      await sql`select 2`.execute(session);
    });
    await expect(waiting).rejects.toMatchObject({ code: 'unreachable' });
    gate.resume();
    await expect.poll(() => stalled.markSent('u:1', 1).then(() => 'marked', () => 'not yet')).toBe('marked');
    expect((await handle(store, 'u:1', CHAT, count)).delivery.sent).toBe(1);
    expect((await handle(stalled, 'u:2', CHAT, count)).isNew).toBe(true);
  });

  it('whose server ends the connections goes on over new ones', async () => {
    const url = await newDatabase();
    const store = await openAt(url);
    await handle(store, 'u:1', CHAT, count);
    const end = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`;
    await Promise.all([askPostgres(url, end), handle(store, 'u:2', CHAT, count).catch(() => undefined)]);
    await expect.poll(() => store.check().then(() => 'ready', () => 'not yet')).toBe('ready');
    await handle(store, 'u:2', CHAT, count);
    expect((await store.readChat(CHAT)).state).toEqual(counted(2));
  });

  it('that is read-only says so, reads on, and recovers', async () => {
    const url = await newDatabase();
    const name = new URL(url).pathname.slice(1);
    const set = async (value: string): Promise<void> => {
      await askPostgres(await postgresServer(), `alter database ${name} set default_transaction_read_only = ${value}`);
      await askPostgres(await postgresServer(), `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    };
    const store = await openAt(url);
    await handle(store, 'u:1', CHAT, count);
    await set('on');
    await expect.poll(() => store.check().catch((error: unknown) => error)).toMatchObject({ code: 'read-only' });
    await expect(handle(store, 'u:2', CHAT, count)).rejects.toMatchObject({ code: 'read-only' });
    expect((await store.readChat(CHAT)).state).toEqual(counted(1));
    await set('off');
    await expect.poll(() => store.check().then(() => 'ready', () => 'not yet')).toBe('ready');
    expect((await handle(store, 'u:2', CHAT, count)).isNew).toBe(true);
  });

  it('that is full says so, changes nothing, and recovers', async () => {
    const url = await newSchema();
    const store = await openAt(url);
    await handle(store, 'u:1', CHAT, count);
    await askPostgres(
      url,
      `create function no_room() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`,
    );
    await askPostgres(url, 'create trigger no_room before insert on ledger for each row execute function no_room()');
    await expect(handle(store, 'u:2', CHAT, count)).rejects.toMatchObject({ code: 'full' });
    expect((await store.readChat(CHAT)).state).toEqual(counted(1));
    await askPostgres(url, 'drop trigger no_room on ledger');
    await handle(store, 'u:2', CHAT, count);
    expect((await store.readChat(CHAT)).state).toEqual(counted(2));
  });

  it.each([
    ['where nothing listens', () => Promise.resolve(`postgres://ntce:${SECRET}@127.0.0.1:1/ntce`)],
    ['whose name is unknown', () => Promise.resolve(`postgres://ntce:${SECRET}@no-such-host.invalid/ntce`)],
    ['that refuses the password', async () => (await postgresServer()).replace(/:[^:@/]+@/, `:${SECRET}@`)],
    ['that has no such database', async () => (await postgresServer()).replace(/\/postgres$/, '/not-there')],
    ['with a URL that is none', () => Promise.resolve(`postgres://ntce:${SECRET}@[no host/ntce`)],
  ])('%s says what to check, and not the secret', async (_, urlOf) => {
    const url = await urlOf();
    const fault: unknown = await openStore({ dataDir: '', databaseUrl: url }).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'StoreError', code: 'unreachable' });
    expect((fault as Error).message).toContain('database URL');
    expect(allOf(fault)).not.toContain(SECRET);
    expect(allOf(fault)).not.toContain(url);
  });
});
