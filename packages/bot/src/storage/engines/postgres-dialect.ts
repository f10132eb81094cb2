import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import pg from 'pg';
import { faultOf } from '../fault-of.js';

const NOTHING = Promise.resolve();
const BEGIN = CompiledQuery.raw('begin');
const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

class PostgresConnection implements DatabaseConnection {
  readonly #client: pg.PoolClient;
  #isBroken = false;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  // The rows are what the query says: kysely types them, the schema holds them to it.
  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { rows, rowCount } = await this.#client.query<R & pg.QueryResultRow>(sql, [...parameters]);
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
    } catch (error) {
      // The server answered: the connection is sound. Otherwise an answer may still be under way.
      if (!(error instanceof pg.DatabaseError)) this.#isBroken = true;
      throw faultOf(error);
    }
  }

  streamQuery(): never {
    throw new TypeError('the store does not stream: read by pages');
  }

  /** A broken connection is thrown away, and with it what it had not committed. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  release(): void {
    this.#client.release(this.#isBroken);
  }
}

class PostgresDriver implements Driver {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  init(): Promise<void> {
    return NOTHING;
  }

  async acquireConnection(): Promise<PostgresConnection> {
    try {
      return new PostgresConnection(await this.#pool.connect());
    } catch (error) {
      throw faultOf(error);
    }
  }

  releaseConnection(connection: PostgresConnection): Promise<void> {
    connection.release();
    return NOTHING;
  }

  async beginTransaction(connection: PostgresConnection): Promise<void> {
    await connection.executeQuery(BEGIN);
  }

  async commitTransaction(connection: PostgresConnection): Promise<void> {
    await connection.executeQuery(COMMIT);
  }

  async rollbackTransaction(connection: PostgresConnection): Promise<void> {
    if (!connection.isBroken) await connection.executeQuery(ROLLBACK);
  }

  async destroy(): Promise<void> {
    await this.#pool.end();
  }
}

/** Kysely over a pool of pg; a connection that did not answer is not used again. */
export const postgresDialect = (pool: pg.Pool): Dialect => ({
  createDriver: () => new PostgresDriver(pool),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
});
