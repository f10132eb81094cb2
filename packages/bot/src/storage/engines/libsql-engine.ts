import { statSync } from 'node:fs';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { faultOf } from '../fault-of.js';
import type { Schema } from '../schema.js';
import { StoreError } from '../store-error.js';
import type { Engine } from './engine.js';
import { groupCommit } from './group-commit.js';
import { libsqlDialect } from './libsql-dialect.js';

/** A database that lives in memory and ends with its connection. */
export const IN_MEMORY = ':memory:';

const NOTHING = Promise.resolve();
const WAIT_FOR_OTHERS_MS = 5_000;

/** Every commit is on the disk before it is reported: WAL alone would lose the last ones when the power goes. */
const SETTINGS = [
  `pragma busy_timeout = ${WAIT_FOR_OTHERS_MS}`,
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma temp_store = memory',
];

const open = (path: string): Database.Database => {
  try {
    const database = new Database(path);
    for (const setting of SETTINGS) database.exec(setting);
    return database;
  } catch (error) {
    throw faultOf(error);
  }
};

const inodeOf = (path: string): number | null => {
  if (path === IN_MEMORY) return null;
  try {
    return statSync(path).ino;
  } catch (error) {
    throw faultOf(error);
  }
};

const command = (database: Database.Database, sql: string): (() => void) => {
  const prepared = database.prepare(sql);
  return () => {
    try {
      prepared.run();
    } catch (error) {
      throw faultOf(error);
    }
  };
};

/** The store on an opened libsql database, which no one else in the process uses meanwhile. */
export const engineOn = (database: Database.Database, path: string): Engine => {
  const db = new Kysely<Schema>({ dialect: libsqlDialect(database) });
  const setSavepoint = command(database, 'savepoint unit');
  const releaseSavepoint = command(database, 'release unit');
  const undo = command(database, 'rollback to unit');
  const inode = inodeOf(path);
  const commit = groupCommit({
    within: (work) => db.transaction().execute(work),
    isOpen: () => database.inTransaction,
    setSavepoint,
    releaseSavepoint,
    undoToSavepoint: () => {
      undo();
      releaseSavepoint();
    },
  });
  return {
    name: 'libsql',
    db,
    transact: commit.next,
    run: (query) => commit.next(async (session) => (await session.executeQuery(query)).rows),
    runAlong: (query) => commit.along(async (session) => (await session.executeQuery(query)).rows),
    read: async (query) => (await db.executeQuery(query)).rows,
    // `begin immediate` keeps off all other writers already.
    lockChats: () => NOTHING,
    lockMigrations: () => NOTHING,
    checkPlace: () => {
      if (inodeOf(path) === inode) return;
      throw new StoreError('unreachable', 'the database file was replaced while it was open: restart the bot');
    },
    close: () => db.destroy(),
  };
};

/** Opens the store's libsql database at a path, and makes it where there is none. */
export const libsqlEngine = (path: string): Engine => engineOn(open(path), path);
