import type { Choice } from '../conversation/choice.js';
import type { ReplyDocument } from '../conversation/reply.js';
import type { ChatState } from '../conversation/state.js';

/** A chat, named by its channel: `telegram:4711`. */
export type ChatKey = string;

/** What came in, named by its channel, the same whenever it is delivered again: `telegram:90210`. */
export type UpdateKey = string;

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** A message to send: what of a reply leaves the house. */
export interface OutgoingMessage {
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly document?: ReplyDocument;
}

/** A chat as it is stored. */
export interface StoredChat {
  /** `null` where nothing is stored yet. */
  readonly state: ChatState | null;
  /** Counts the changes; 0 where nothing is stored yet. */
  readonly revision: number;
  /** The greatest order among the updates handled so far; 0 before the first. */
  readonly newestOrder: number;
  /** When it was touched last; `null` where nothing is stored yet. */
  readonly touchedAt: Instant | null;
}

/** A reminder that waits for its time. */
export interface ScheduledReminder {
  /** Names it within its chat, the same in every release. */
  readonly id: string;
  readonly dueAt: Instant;
}

/** What handling an update leads to. */
export interface Step {
  /**
   * The chat from now on; `null` forgets it, with its reminders and all that it was told. That its updates
   * were handled, and the greatest order among them, stay known until the ledger is trimmed.
   */
  readonly state: ChatState | null;
  readonly messages: readonly OutgoingMessage[];
  /** All reminders of the chat from now on. One that is kept keeps what happened to it, unless its time moved. */
  readonly reminders: readonly ScheduledReminder[];
}

/** An update, as the store needs to know it. */
export interface UpdateReference {
  readonly key: UpdateKey;
  readonly chat: ChatKey;
  /** Where it stands in its chat: a later message has a greater one. `null` where it has no place. */
  readonly order: number | null;
}

/** The messages that an update led to, and how many of them are known to be sent. */
export interface Delivery {
  readonly update: UpdateKey;
  readonly chat: ChatKey;
  readonly messages: readonly OutgoingMessage[];
  readonly sent: number;
}

/** A reminder whose time has come, leased to the process that claimed it. */
export interface DueReminder extends ScheduledReminder {
  readonly chat: ChatKey;
  readonly state: ChatState;
}

/** How the sending of a reminder ended. */
export type ReminderOutcome = 'sent' | 'dropped';

/** How many rows of what the store holds, for the metrics. */
export interface StoreCounts {
  readonly chats: number;
  readonly undelivered: number;
  readonly remindersWaiting: number;
}

/** An update that is handled: now, or before. */
export interface Handled {
  readonly delivery: Delivery;
  readonly isNew: boolean;
  /** When it was handled, by the clock of whoever did. */
  readonly handledAt: Instant;
}

/**
 * What outlives the process: chats, what was handled and answered, reminders.
 *
 * Any number of processes may use one store. Every method rejects with a `StoreError` where the
 * store is gone, full or read-only, and has then changed nothing. One case is beyond telling: where
 * the connection is lost during the commit, it may have happened; the same call again finds out.
 */
export interface Store {
  /**
   * Handles an update once, whoever delivers it how often.
   *
   * Under the lock of the chat: an update in the ledger gives what was recorded (`isNew: false`), and
   * when, and changes nothing; otherwise `step` runs on the stored chat, and its state, messages and
   * reminders are durable before this resolves. A `step` that throws rejects this call alone.
   * The delivery is leased to the caller for `leaseMs`: nobody else sends it meanwhile.
   */
  readonly handleOnce: (
    update: UpdateReference,
    step: (chat: StoredChat) => Step,
    now: Instant,
    leaseMs: number,
  ) => Promise<Handled>;
  /** Records that the first `sent` messages of a delivery went out. */
  readonly markSent: (update: UpdateKey, sent: number) => Promise<void>;
  /** Gives up on what is left of a delivery: the chat blocked the bot or is gone. */
  readonly abandon: (update: UpdateKey) => Promise<void>;
  /** Leases deliveries that are not wholly sent and whose lease has run out, the oldest first. */
  readonly claimUndelivered: (now: Instant, leaseMs: number, limit: number) => Promise<readonly Delivery[]>;
  /** Whether all earlier deliveries of its chat are sent or given up, whoever has them. */
  readonly isNext: (update: UpdateKey) => Promise<boolean>;
  /** Keeps deliveries that are not wholly sent for longer; one that was handed back stays so. */
  readonly renew: (updates: readonly UpdateKey[], until: Instant) => Promise<void>;
  /** Hands deliveries back before their lease runs out, so that another process can go on at once. */
  readonly release: (updates: readonly UpdateKey[]) => Promise<void>;

  readonly readChat: (chat: ChatKey) => Promise<StoredChat>;
  /**
   * Moves a chat to another key, and the conversations within it, whose keys begin with its own and a colon:
   * a group that became a supergroup. What the new keys hold is replaced.
   */
  readonly moveChat: (from: ChatKey, to: ChatKey) => Promise<void>;
  /** Erases a chat with its reminders and its ledger. */
  readonly eraseChat: (chat: ChatKey) => Promise<void>;
  /** The keys of chats with waiting reminders, in order, after a key. */
  readonly chatsWithReminders: (after: ChatKey | null, limit: number) => Promise<readonly ChatKey[]>;

  /** Leases reminders that are due, the oldest first; each to one process at a time. */
  readonly claimDueReminders: (now: Instant, leaseMs: number, limit: number) => Promise<readonly DueReminder[]>;
  /**
   * Marks a claimed reminder as being sent, before it is. `false` where it was cancelled or changed
   * meanwhile: then it must not be sent. Once marked it is never given to anybody again.
   */
  readonly beginReminder: (reminder: DueReminder) => Promise<boolean>;
  /** Puts a reminder that was marked back to wait until `again`: its sending is known to have failed. */
  readonly retryReminder: (reminder: DueReminder, again: Instant) => Promise<void>;
  readonly settleReminder: (reminder: DueReminder, outcome: ReminderOutcome) => Promise<void>;

  /** Erases chats that nobody touched since, and says how many. A chat with waiting reminders is kept. */
  readonly eraseUntouched: (since: Instant) => Promise<number>;
  /** Erases ledger entries handled before, sent or given up, and what is left of chats forgotten before; says how many entries. */
  readonly trimLedger: (before: Instant) => Promise<number>;
  readonly counts: () => Promise<StoreCounts>;
  /** Resolves when the store can be read and written. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}
