import { Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Schema } from '../schema.js';
import { statement, type Places } from '../statement.js';
import { advisoryLock } from './advisory-lock.js';
import type { Engine, Session } from './engine.js';
import { postgresDialect } from './postgres-dialect.js';

const MOST_CONNECTIONS = 10;
/** Also how long a unit of work waits for a connection that others use. */
const CONNECT_WITHIN_MS = 10_000;

/** How long a statement may take before its connection is given up: a lost network answers nothing, for ever. */
export const ANSWER_WITHIN_MS = 15_000;

const MIGRATION_LOCK = advisoryLock('ntce-bot migrations');

/** Instants and counters are whole numbers that JavaScript holds exactly; by itself pg gives int8 as text. */
const wholeNumbers = (): pg.TypeOverrides => {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types;
};

const ignore = (): void => {
  // The pool lets the connection go; whoever uses it learns from the query, and the next query connects anew.
};

const openPool = (connectionString: string, answerWithinMs: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: answerWithinMs,
    keepAlive: true,
    types: wholeNumbers(),
  });
  pool.on('error', ignore);
  // While a connection is lent, the pool does not listen to it: without a listener its end would end the process.
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
};

/**
 * The store on PostgreSQL: a transaction for each unit of work, over a pool of connections.
 *
 * Works behind a pooler in transaction mode: no named statement, no setting of a session, and locks that end with
 * their transaction.
 */
export const postgresEngine = (databaseUrl: string, answerWithinMs: number): Engine => {
  const db = new Kysely<Schema>({ dialect: postgresDialect(openPool(databaseUrl, answerWithinMs)) });
  const lock = statement((at: Places<{ readonly lock: string }>) =>
    db.selectNoFrom(sql`pg_advisory_xact_lock(${at('lock')}::bigint)`.as('locked')),
  );
  const take = async (session: Session, locks: readonly string[]): Promise<void> => {
    for (const number of locks) await session.executeQuery(lock({ lock: number }));
  };
  const run: Engine['run'] = async (query) => (await db.executeQuery(query)).rows;
  return {
    name: 'postgres',
    db,
    transact: (unit) => db.transaction().execute(unit),
    run,
    // The server commits what comes at the same time together.
    runAlong: run,
    read: run,
    // In one order, so that two who lock the same chats do not wait for each other.
    lockChats: (session, chats) => take(session, [...new Set(chats.map(advisoryLock))].sort()),
    lockMigrations: (session) => take(session, [MIGRATION_LOCK]),
    checkPlace: () => {
      // A URL names a server, and each query goes to it.
    },
    close: () => db.destroy(),
  };
};
