import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { onTestFinished, vi } from 'vitest';
import type { EngineName } from '../../src/storage/engines/engine.js';
import { openStore, STORE_FILE, type StorePlace } from '../../src/storage/open-store.js';
import type { Store } from '../../src/storage/store.js';
import { postgresServer } from './postgres-server.js';

vi.setConfig({ testTimeout: 120_000 });

/** Both engines: what holds on one has to hold on the other. */
export const ENGINES: readonly EngineName[] = ['libsql', 'postgres'];

/** A folder that is gone when the test is. */
export const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'ntce-store-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};

/** Speaks to PostgreSQL behind the back of the store. */
export const askPostgres = async (url: string, statement: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
};

/** The URL of a place in the database that holds nothing yet: a schema, which takes no time to make. */
export const newSchema = async (): Promise<string> => {
  const url = new URL(await postgresServer());
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await askPostgres(url.href, `create schema ${name}`);
  url.searchParams.set('options', `-c search_path=${name}`);
  return url.href;
};

/** The URL of a new database, for what is set for a whole one. */
export const newDatabase = async (): Promise<string> => {
  const url = new URL(await postgresServer());
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await askPostgres(url.href, `create database ${name} template template0`);
  url.pathname = `/${name}`;
  return url.href;
};

/** A place where no store was yet. */
export const newPlace = async (engine: EngineName): Promise<StorePlace> =>
  engine === 'libsql' ? { dataDir: newFolder() } : { dataDir: '', databaseUrl: await newSchema() };

/** Opens a store that is closed when the test ends. */
export const open = async (place: StorePlace): Promise<Store> => {
  const store = await openStore(place);
  onTestFinished(() => store.close());
  return store;
};

/** A store where none was yet. */
export const newStore = async (engine: EngineName): Promise<Store> => open(await newPlace(engine));

/** Speaks to the database of a place behind the back of the store. */
export const ask = async (
  { databaseUrl, dataDir }: StorePlace,
  statement: string,
): Promise<readonly Record<string, unknown>[]> => {
  if (databaseUrl !== undefined) return askPostgres(databaseUrl, statement);
  const database = new Database(join(dataDir, STORE_FILE));
  try {
    const prepared = database.prepare(statement);
    if (prepared.reader) return prepared.all() as Record<string, unknown>[];
    prepared.run();
    return [];
  } finally {
    database.close();
  }
};
