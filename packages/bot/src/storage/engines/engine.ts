import type { CompiledQuery, Kysely, Transaction } from 'kysely';
import type { Schema } from '../schema.js';
import type { ChatKey } from '../store.js';

/** Where the statements of a unit of work run: its transaction. */
export type Session = Transaction<Schema>;

/** The databases that the store runs on. */
export type EngineName = 'libsql' | 'postgres';

/** A database under the store: the queries are the same, how they are run is its own. */
export interface Engine {
  readonly name: EngineName;
  /** To build queries with, and for reading. */
  readonly db: Kysely<Schema>;
  /**
   * Runs a unit of work, durable as a whole before this resolves. A unit that rejects leaves nothing behind and
   * rejects this call alone. Units may only await the session: several may share one commit.
   */
  readonly transact: <T>(unit: (session: Session) => Promise<T>) => Promise<T>;
  /** Runs one statement, durable before this resolves. */
  readonly run: <R>(query: CompiledQuery<R>) => Promise<readonly R[]>;
  /** Runs one statement that is in no hurry, durable before this resolves: with a commit that others need, if one comes soon. */
  readonly runAlong: <R>(query: CompiledQuery<R>) => Promise<readonly R[]>;
  /** Reads committed rows. */
  readonly read: <R>(query: CompiledQuery<R>) => Promise<readonly R[]>;
  /** Keeps all others off these chats, also those that are not stored yet, until the unit of work ends. */
  readonly lockChats: (session: Session, chats: readonly ChatKey[]) => Promise<void>;
  /** Keeps other processes from migrating until the unit of work ends. */
  readonly lockMigrations: (session: Session) => Promise<void>;
  /** Throws where what is open is no longer what the configuration names. */
  readonly checkPlace: () => void;
  readonly close: () => Promise<void>;
}
