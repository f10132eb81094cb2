import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Engine, EngineName } from '../../src/storage/engines/engine.js';
import { libsqlEngine } from '../../src/storage/engines/libsql-engine.js';
import { ANSWER_WITHIN_MS, postgresEngine } from '../../src/storage/engines/postgres-engine.js';
import { migrate } from '../../src/storage/migrations/migrate.js';
import type { Migration } from '../../src/storage/migrations/migration.js';
import { MIGRATIONS } from '../../src/storage/migrations/migrations.js';
import { STORE_FILE, type StorePlace } from '../../src/storage/open-store.js';
import { rowsAfter, stateOfVersion } from './fixtures.js';
import { ask, ENGINES, newPlace, open } from './places.js';
import { count, handle, LEASE, message, NOW } from './steps.js';

const engineAt = ({ databaseUrl, dataDir }: StorePlace): Engine => {
  const engine = databaseUrl === undefined ? libsqlEngine(join(dataDir, STORE_FILE)) : postgresEngine(databaseUrl, ANSWER_WITHIN_MS);
  onTestFinished(() => engine.close());
  return engine;
};

const TABLES: Readonly<Record<EngineName, string>> = {
  libsql: 'select type, name, sql from sqlite_master order by type, name',
  postgres: `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
    where table_schema = current_schema() order by table_name, ordinal_position`,
};

const EARLIER = MIGRATIONS.map((_, index) => index + 1);

describe.each(ENGINES)('migrations on %s', (engine) => {
  it.each([0, ...EARLIER])('lead from step %i to the tables of a new store', async (step) => {
    const [fresh, old] = [await newPlace(engine), await newPlace(engine)];
    await migrate(engineAt(fresh), MIGRATIONS, NOW);
    await migrate(engineAt(old), MIGRATIONS.slice(0, step), NOW);
    await migrate(engineAt(old), MIGRATIONS, NOW);
    expect(await ask(old, TABLES[engine])).toEqual(await ask(fresh, TABLES[engine]));
    expect(await ask(old, 'select step from migrations order by step')).toEqual(EARLIER.map((done) => ({ step: done })));
  });

  it.each(EARLIER)('keep what was stored after step %i', async (step) => {
    const place = await newPlace(engine);
    await migrate(engineAt(place), MIGRATIONS.slice(0, step), NOW);
    for (const statement of rowsAfter(step)) await ask(place, statement);
    const store = await open(place);
    expect(await store.readChat('telegram:1')).toEqual({ state: stateOfVersion(1), revision: 4, newestOrder: 9, touchedAt: 1_799_999_990_000 });
    expect(await store.claimUndelivered(NOW, LEASE, 9)).toMatchObject([{ update: 'telegram:u9', messages: [message('hello')] }]);
    expect(await store.claimDueReminders(NOW, LEASE, 9)).toMatchObject([{ chat: 'telegram:1', id: 'a', dueAt: NOW }]);
    expect((await handle(store, 'telegram:u9', 'telegram:1', count)).isNew).toBe(false);
  });

  it('run once where several processes start together', async () => {
    const place = await newPlace(engine);
    await Promise.all([open(place), open(place), open(place)]);
    expect(await ask(place, 'select step from migrations order by step')).toEqual(EARLIER.map((step) => ({ step })));
  });

  it('leave nothing of a step that fails', async () => {
    const place = await newPlace(engine);
    const broken: Migration = async (db) => {
      await db.schema.createTable('half_done').addColumn('id', 'integer').execute();
      await db.schema.alterTable('not_there').addColumn('x', 'integer').execute();
    };
    await expect(migrate(engineAt(place), [...MIGRATIONS, broken], NOW)).rejects.toMatchObject({ code: 'failed' });
    await migrate(engineAt(place), MIGRATIONS, NOW);
    expect(JSON.stringify(await ask(place, TABLES[engine]))).not.toContain('half_done');
  });

  it('of a newer release are taken as they are', async () => {
    const place = await newPlace(engine);
    const addition: Migration = async (db) => {
      await db.schema.alterTable('chats').addColumn('mood', 'text').execute();
    };
    await migrate(engineAt(place), [...MIGRATIONS, addition], NOW);
    const store = await open(place);
    await handle(store, 'u:1', 'telegram:1', count);
    await ask(place, `update chats set mood = 'good'`);
    await handle(store, 'u:2', 'telegram:1', count);
    expect(await ask(place, 'select mood, revision from chats')).toMatchObject([{ mood: 'good' }]);
  });
});
