import type { Kysely } from 'kysely';
import type { EngineName } from '../engines/engine.js';
import type { Schema } from '../schema.js';

/** What a step works with: the schema builder, and `sql` over it; not the tables as they are today. */
export type MigrationDatabase = Pick<Kysely<Schema>, 'schema' | 'getExecutor'>;

/**
 * One step of the tables, forward only.
 *
 * A step only adds: while a release is rolled out, the one before it works on the new tables too. So a new column is
 * nullable or has a default, and nothing is dropped or renamed that the previous release reads or writes.
 */
export type Migration = (db: MigrationDatabase, engine: EngineName) => Promise<void>;
