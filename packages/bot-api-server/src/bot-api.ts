import type { Clock } from './clock/clock.js';
import type { Faults } from './faults/faults.js';
import type { RateLimits } from './methods/rate-limiter.js';
import type { Candidate, UserProfile } from './people/candidate.js';
import type { Group } from './people/group.js';
import type { SentMessage } from './people/sent-message.js';
import type { ApiCall, CallCounts } from './state/call-log.js';
import type { User } from './telegram/objects.js';

/** How the server is set up. */
export interface BotApiOptions {
  /** Of the form `4711:anything`; the number becomes the bot's. */
  readonly token: string;
  /** A free one unless it says otherwise. */
  readonly port?: number;
  /** Dates, waits and windows go by it: real time unless it says otherwise. */
  readonly clock?: Clock;
  /** None unless it says otherwise. */
  readonly rateLimits?: RateLimits;
  /** Hears of each call once it is answered; of the calls of a load it does not. */
  readonly onCall?: (call: ApiCall) => void;
}

/** What happened so far, in numbers. */
export interface Counts extends CallCounts {
  /** Updates that came in. */
  readonly updates: number;
  /** Updates that the bot did not take yet. */
  readonly pending: number;
  readonly chats: number;
}

/** A server that behaves like Telegram's Bot API towards one bot. */
export interface BotApi {
  /** What the bot takes as `apiRoot`. */
  readonly url: string;
  readonly token: string;
  readonly me: User;
  readonly faults: Faults;
  /** The latest calls of the bot, the oldest first. */
  readonly calls: readonly ApiCall[];
  /** The candidate of that number, the same each time; the profile counts the first time. */
  readonly user: (id: number, profile?: UserProfile) => Candidate;
  /** The group of that number, the same each time. A number that starts with -100 makes it a supergroup. */
  readonly group: (id: number, title?: string) => Group;
  /** Queues an update as it is, well formed or not. A string is a body as it is. */
  readonly push: (update: unknown) => void;
  /** What the bot sent to a chat, with edits and deletions. */
  readonly messagesOf: (chatId: number) => readonly SentMessage[];
  /** What the bot answered to the press of a button; `null` while it did not. */
  readonly callbackAnswer: (callbackQueryId: string) => { readonly text: string | null; readonly showAlert: boolean } | null;
  readonly counts: () => Counts;
  /** Resolves once it is true; looks after each call, acknowledgement and report. Rejects after so much real time. */
  readonly waitFor: (predicate: () => boolean, timeoutMs?: number) => Promise<void>;
  /** Cuts all connections and frees the port. */
  readonly close: () => Promise<void>;
}
