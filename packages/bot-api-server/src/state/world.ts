import type { Timer } from '../clock/clock.js';
import type { BotCommand, User } from '../telegram/objects.js';
import { createCallLog, type CallLog } from './call-log.js';
import type { ChatState } from './chat-state.js';
import { createMessageArchive, type MessageArchive } from './message-archive.js';
import { createSignal, type Signal } from './signal.js';

/** Where Telegram sends updates, and how that goes. */
export interface Webhook {
  readonly url: string;
  readonly secret: string | null;
  readonly maxConnections: number;
  lastError: { readonly at: number; readonly message: string } | null;
}

/** The press of a button that waits for an answer. */
export interface OpenQuery {
  readonly at: number;
  answer: { readonly text: string | null; readonly showAlert: boolean } | null;
}

/** A load that runs: its chats exist only in numbers. */
export interface RunningLoad {
  readonly owns: (chatId: number) => boolean;
  readonly answered: (chatId: number, text: string, repliesTo: number | null) => void;
}

/** All that the server knows of its bot. */
export interface World {
  readonly token: string;
  readonly me: User;
  readonly timer: Timer;
  readonly changed: Signal;
  readonly log: CallLog;
  readonly archive: MessageArchive;
  readonly chats: Map<number, ChatState>;
  readonly queries: Map<string, OpenQuery>;
  /** By scope and language. */
  readonly commands: Map<string, readonly BotCommand[]>;
  webhook: Webhook | null;
  /** `null`: the usual kinds. */
  allowedUpdates: ReadonlySet<string> | null;
  load: RunningLoad | null;
  nextUpdateId: number;
  nextMessageId: number;
}

const idOf = (token: string): number => {
  const id = Number(/^(\d+):[\w-]+$/.exec(token)?.[1]);
  if (!Number.isSafeInteger(id) || id <= 0) throw new RangeError('token: expected a bot token such as 4711:test-token');
  return id;
};

/** A world with a bot and nobody else. */
export const createWorld = (token: string, timer: Timer): World => ({
  token,
  me: { id: idOf(token), is_bot: true, first_name: 'NTCE', username: 'ntce_test_bot' },
  timer,
  changed: createSignal(),
  log: createCallLog(),
  archive: createMessageArchive(),
  chats: new Map(),
  queries: new Map(),
  commands: new Map(),
  webhook: null,
  allowedUpdates: null,
  load: null,
  nextUpdateId: 1,
  nextMessageId: 1,
});
