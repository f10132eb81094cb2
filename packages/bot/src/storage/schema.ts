import type { ReminderStatus } from './reminders.js';

/** A chat: what is remembered of it, as text. */
export interface ChatsTable {
  readonly key: string;
  /** The version of the state's shape. */
  readonly version: number;
  readonly revision: number;
  /** The `ChatState` as JSON. */
  readonly state: string;
  /** The reminders as scheduled last, in a text that is equal where they are: it saves looking at their table. */
  readonly schedule: string;
  readonly newest_order: number;
  readonly touched_at: number;
}

/** An update that was handled, and the messages that it led to. */
export interface LedgerTable {
  readonly update_key: string;
  readonly chat: string;
  /** The revision of the chat that it led to: what orders the updates of one moment. */
  readonly revision: number;
  readonly handled_at: number;
  /** The `OutgoingMessage`s as JSON. */
  readonly messages: string;
  readonly total: number;
  readonly sent: number;
  /** Until when somebody sends what is left; `null` where nothing is owed: wholly sent, or given up. */
  readonly lease_until: number | null;
}

/** A reminder of a chat. */
export interface RemindersTable {
  readonly chat: string;
  readonly id: string;
  readonly due_at: number;
  readonly status: ReminderStatus;
  /** When it may be claimed: its time, the end of a lease, or the next attempt; `null` where it does not wait. */
  readonly claimable_at: number | null;
}

/** A migration that was run. */
export interface MigrationsTable {
  readonly step: number;
  readonly applied_at: number;
}

/** The tables, as the newest migration leaves them. */
export interface Schema {
  readonly chats: ChatsTable;
  readonly ledger: LedgerTable;
  readonly reminders: RemindersTable;
  readonly migrations: MigrationsTable;
}
