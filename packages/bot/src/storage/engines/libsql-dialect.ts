import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import type Database from 'libsql';
import { faultOf } from '../fault-of.js';

type Prepared = (parameters: readonly unknown[]) => QueryResult<unknown>;

const NOTHING = Promise.resolve();

/** What the synchronous driver gives or throws, as the promise that kysely waits for. */
const settled = <T>(run: () => T): Promise<T> => {
  try {
    return Promise.resolve(run());
  } catch (error) {
    return Promise.reject(faultOf(error));
  }
};

const prepare = (database: Database.Database, sql: string): Prepared => {
  const prepared = database.prepare(sql);
  if (prepared.reader) return (parameters) => ({ rows: prepared.all([...parameters]) });
  return (parameters) => ({ rows: [], numAffectedRows: BigInt(prepared.run([...parameters]).changes) });
};

class LibsqlConnection implements DatabaseConnection {
  readonly #database: Database.Database;
  readonly #prepared = new Map<string, Prepared>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    // The rows are what the query says: kysely types them, the schema holds them to it.
    return settled(() => this.#statement(sql)(parameters) as QueryResult<R>);
  }

  streamQuery(): never {
    throw new TypeError('the store does not stream: read by pages');
  }

  #statement(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const prepared = prepare(this.#database, sql);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}

/** One connection, lent to one user at a time in the order of asking. */
class LibsqlDriver implements Driver {
  readonly #database: Database.Database;
  readonly #connection: LibsqlConnection;
  readonly #waiting: (() => void)[] = [];
  #isLent = false;

  constructor(database: Database.Database) {
    this.#database = database;
    this.#connection = new LibsqlConnection(database);
  }

  init(): Promise<void> {
    return NOTHING;
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#isLent) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isLent = true;
    return this.#connection;
  }

  releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isLent = false;
    else next();
    return NOTHING;
  }

  /** Immediate: a transaction that reads first and writes later would fail where another one wrote in between. */
  beginTransaction(): Promise<void> {
    return this.#exec('begin immediate');
  }

  commitTransaction(): Promise<void> {
    return this.#exec('commit');
  }

  rollbackTransaction(): Promise<void> {
    return this.#database.inTransaction ? this.#exec('rollback') : NOTHING;
  }

  destroy(): Promise<void> {
    return settled(() => void this.#database.close());
  }

  #exec(sql: string): Promise<void> {
    return settled(() => void this.#database.exec(sql));
  }
}

/** Kysely over one connection of the synchronous libsql driver, with each statement prepared once. */
export const libsqlDialect = (database: Database.Database): Dialect => ({
  createDriver: () => new LibsqlDriver(database),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (db) => new SqliteIntrospector(db),
});
