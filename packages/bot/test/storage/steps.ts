import { newChat, type ChatState } from '../../src/conversation/state.js';
import type { Handled, OutgoingMessage, ScheduledReminder, Step, Store, StoredChat } from '../../src/storage/store.js';

/** The moment at which the tests play. */
export const NOW = 1_800_000_000_000;

/** How long the tests lease. */
export const LEASE = 60_000;

/** A message with a text alone. */
export const message = (text: string): OutgoingMessage => ({ text, choices: [] });

/** A chat that counts: its `misses`. */
export const counted = (misses: number): ChatState => ({ ...newChat('en'), misses });

/** A step that adds one to what the chat counts, and says nothing. */
export const count = ({ state }: StoredChat): Step => ({
  state: counted((state?.misses ?? 0) + 1),
  messages: [],
  reminders: [],
});

/** A step that leads to these messages and reminders. */
export const say =
  (texts: readonly string[], reminders: readonly ScheduledReminder[] = []) =>
  (): Step => ({ state: newChat('en'), messages: texts.map(message), reminders });

/** A step that forgets the chat, and says so. */
export const forget = (): Step => ({ state: null, messages: [message('Forgotten.')], reminders: [] });

/** Handles an update of a chat. */
export const handle = (
  store: Store,
  update: string,
  chat: string,
  step: (chat: StoredChat) => Step,
  { order = null, now = NOW }: { readonly order?: number | null; readonly now?: number } = {},
): Promise<Handled> =>
  store.handleOnce({ key: update, chat, order }, step, now, LEASE);
