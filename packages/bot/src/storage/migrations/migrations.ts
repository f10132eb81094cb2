import { chatsLedgerReminders } from './0001-chats-ledger-reminders.js';
import type { Migration } from './migration.js';

/** All steps in order: the first is step 1. A step that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [chatsLedgerReminders];
