import type { Engine, Session } from '../engines/engine.js';
import { faultOf } from '../fault-of.js';
import type { Migration } from './migration.js';

const FIRST = 1;

const stepOf = async (db: Session): Promise<number> => {
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('step', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .execute();
  const { step } = await db
    .selectFrom('migrations')
    .select(({ fn }) => fn.max<number | null>('step').as('step'))
    .executeTakeFirstOrThrow();
  return step ?? 0;
};

/**
 * Brings the tables to the newest step, under a lock and in one transaction: two processes that start together do it
 * once, and one that dies leaves nothing half done.
 *
 * A database that is ahead of this release is taken as it is: steps only add.
 */
export const migrate = async (engine: Engine, steps: readonly Migration[], now: number): Promise<void> => {
  try {
    await engine.transact(async (db) => {
      await engine.lockMigrations(db);
      const done = await stepOf(db);
      for (const [index, run] of steps.entries()) {
        const step = index + FIRST;
        if (step <= done) continue;
        await run(db, engine.name);
        await db.insertInto('migrations').values({ step, applied_at: now }).execute();
      }
    });
  } catch (error) {
    throw faultOf(error);
  }
};
