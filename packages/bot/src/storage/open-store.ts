import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engines/engine.js';
import { IN_MEMORY, libsqlEngine } from './engines/libsql-engine.js';
import { ANSWER_WITHIN_MS, postgresEngine } from './engines/postgres-engine.js';
import { faultOf } from './fault-of.js';
import { migrate } from './migrations/migrate.js';
import { MIGRATIONS } from './migrations/migrations.js';
import type { OnFault } from './read-each.js';
import { sqlStore } from './sql-store.js';
import type { Store } from './store.js';

/** Where the store lives. */
export interface StorePlace {
  /** A PostgreSQL database, `postgres://…`: for more than one machine. Without it the store is a file. */
  readonly databaseUrl?: string;
  /** The folder of the file, made where there is none; `:memory:` keeps everything in memory, for tests. */
  readonly dataDir: string;
  /** Told of what no caller waits for: the row of one chat that cannot be read, while others are. */
  readonly onFault?: OnFault;
}

/**
 * The name of the store's file in the data folder; beside it lie `-wal` and `-shm`, which belong to it.
 *
 * To back it up while the bot runs: `VACUUM INTO 'copy.db'` on it, with sqlite3 or any other SQLite. The copy is one
 * file, which takes the place of this one, without `-wal` and `-shm`, while the bot is stopped. PostgreSQL: `pg_dump`.
 */
export const STORE_FILE = 'ntce-bot.db';

/** What candidates said is for the bot's user alone. */
const OWNER_ONLY = 0o700;

const ignore: OnFault = () => undefined;

const fileIn = (dataDir: string): string => {
  if (dataDir === IN_MEMORY) return IN_MEMORY;
  try {
    mkdirSync(dataDir, { recursive: true, mode: OWNER_ONLY });
  } catch (error) {
    throw faultOf(error);
  }
  return join(dataDir, STORE_FILE);
};

const engineAt = ({ databaseUrl, dataDir }: StorePlace): Engine =>
  databaseUrl === undefined ? libsqlEngine(fileIn(dataDir)) : postgresEngine(databaseUrl, ANSWER_WITHIN_MS);

/** Opens the store and brings its tables up to date. Rejects with a `StoreError` that says what to do. */
export const openStore = async (place: StorePlace): Promise<Store> => {
  const engine = engineAt(place);
  try {
    await migrate(engine, MIGRATIONS, Date.now());
  } catch (error) {
    await engine.close();
    throw error;
  }
  return sqlStore(engine, place.onFault ?? ignore);
};
