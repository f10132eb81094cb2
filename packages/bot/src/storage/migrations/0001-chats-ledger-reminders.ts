import { sql } from 'kysely';
import type { Migration } from './migration.js';

/** Chats, the ledger of handled updates, reminders. */
export const chatsLedgerReminders: Migration = async (db, engine) => {
  // Bytes order the keys on both engines, whatever the language of the server.
  const key = engine === 'postgres' ? sql`text collate "C"` : sql`text`;

  await db.schema
    .createTable('chats')
    .addColumn('key', key, (column) => column.primaryKey().notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('newest_order', 'bigint', (column) => column.notNull())
    .addColumn('touched_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('chats_by_touch').on('chats').column('touched_at').execute();

  await db.schema
    .createTable('ledger')
    .addColumn('update_key', key, (column) => column.primaryKey().notNull())
    .addColumn('chat', key, (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('handled_at', 'bigint', (column) => column.notNull())
    .addColumn('messages', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('sent', 'integer', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .execute();
  await db.schema.createIndex('ledger_by_chat').on('ledger').column('chat').execute();
  await db.schema.createIndex('ledger_by_time').on('ledger').column('handled_at').execute();
  await db.schema
    .createIndex('ledger_owed')
    .on('ledger')
    .column('lease_until')
    .where('lease_until', 'is not', null)
    .execute();

  await db.schema
    .createTable('reminders')
    .addColumn('chat', key, (column) => column.notNull())
    .addColumn('id', key, (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('claimable_at', 'bigint')
    .addPrimaryKeyConstraint('reminders_of_chat', ['chat', 'id'])
    .execute();
  await db.schema
    .createIndex('reminders_waiting')
    .on('reminders')
    .columns(['claimable_at', 'chat'])
    .where('claimable_at', 'is not', null)
    .execute();
};
