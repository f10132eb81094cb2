import type { CalendarDate, Locale } from '@ntce/core';
import { converse } from '../../conversation/converse.js';
import type { Reply } from '../../conversation/reply.js';
import { newChat, type ChatState } from '../../conversation/state.js';
import type { ChatEvent, Turn } from '../../conversation/turn.js';
import { followDates } from '../../reminders/follow-dates.js';
import { scheduleOf } from '../../reminders/schedule.js';
import type { Instant, OutgoingMessage, Step, StoredChat } from '../../storage/store.js';
import type { TopicModel } from '../../understanding/topic-model.js';
import { telegramWording, type TelegramWording } from '../../wording/telegram.js';
import { decodeChoice } from './callback-data.js';
import type { IncomingUpdate } from './incoming-update.js';
import { splitText } from './split-text.js';

/** An update that a conversation answers. */
export type AnsweredUpdate = Exclude<IncomingUpdate, { readonly kind: 'migrated' }>;

/** What handling an update leads to, and what it was taken for. */
export interface TelegramStep extends Step {
  readonly turn: Turn | null;
  readonly isLate: boolean;
}

/**
 * Telegram delivers an update for at most a day, and numbers updates anew only after a week without
 * any: within two days of the last one, a smaller number is an older message.
 */
const NUMBERS_HOLD_MS = 2 * 86_400_000;

const isLate = (update: AnsweredUpdate, chat: StoredChat, now: Instant): boolean =>
  chat.touchedAt !== null && now - chat.touchedAt < NUMBERS_HOLD_MS && update.updateId < chat.newestOrder;

/** A reply as the messages that carry it: cut where it is long, the buttons under the last part. */
const messagesOf = ({ text, choices, document }: Reply): readonly OutgoingMessage[] => {
  const parts = splitText(text);
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    return {
      text: part,
      choices: isLast ? choices : [],
      ...(isLast && document !== undefined ? { document } : {}),
    };
  });
};

/** A chat of which nothing is remembered: nothing of it needs to be kept. */
const isBlank = ({ locale, facts, asked, topic, guide, misses, reminders }: ChatState): boolean =>
  locale === null &&
  Object.keys(facts).length === 0 &&
  asked === null &&
  topic === null &&
  guide === null &&
  misses === 0 &&
  reminders.length === 0;

const stay = (state: ChatState | null, text: string): TelegramStep => ({
  state,
  messages: [{ text, choices: [] }],
  reminders: state === null ? [] : scheduleOf(state.reminders),
  turn: null,
  isLate: false,
});

const eventOf = (update: AnsweredUpdate): ChatEvent | undefined => {
  if (update.kind === 'text') return { kind: 'text', text: update.text };
  const choice = update.kind === 'press' ? decodeChoice(update.data) : undefined;
  return choice === undefined ? undefined : { kind: 'choice', choice };
};

const withoutReminders = (state: ChatState | null): TelegramStep => ({
  state: state === null ? null : { ...state, reminders: [] },
  messages: [],
  reminders: [],
  turn: null,
  isLate: false,
});

/** What an update that is no words and no known button is answered with. */
const SAY: Readonly<Record<'unreadable' | 'press' | 'text', keyof TelegramWording & ('textOnly' | 'oldButton')>> = {
  unreadable: 'textOnly',
  press: 'oldButton',
  text: 'textOnly',
};

/** A chat as it begins: in the language of the sender's Telegram, until words say otherwise. */
const beginning = (language: Locale | null): ChatState =>
  language === null ? newChat() : { ...newChat(), heard: language };

/** What an update leads to. Pure: all it knows comes in. */
export const stepOfUpdate = (
  model: TopicModel,
  update: AnsweredUpdate,
  chat: StoredChat,
  now: Instant,
  today: CalendarDate,
): TelegramStep => {
  if (update.kind === 'blocked') return withoutReminders(chat.state);
  const state = chat.state ?? beginning(update.from.language);
  const say = telegramWording[state.locale ?? state.heard];
  if (isLate(update, chat, now)) return { ...stay(chat.state, say.olderMessage), isLate: true };
  const event = eventOf(update);
  if (event === undefined) return stay(chat.state, say[SAY[update.kind]]);
  const turn = converse(model, state, event, today, { reminds: update.from.isPrivate });
  const followed = followDates(turn.state, today);
  const next: ChatState = { ...turn.state, reminders: followed.reminders };
  return {
    state: isBlank(next) ? null : next,
    messages: [...turn.replies.flatMap(messagesOf), ...followed.messages],
    reminders: scheduleOf(next.reminders),
    turn,
    isLate: false,
  };
};
