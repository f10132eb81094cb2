import type { Locale } from '@ntce/core';
import type { Ignored, IncomingUpdate, Origin } from './incoming-update.js';
import { spokenTo, type BotIdentity } from './spoken-to.js';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const languageOf = (code: unknown): Locale | null => {
  const text = textOf(code);
  if (text === undefined) return null;
  if (text.startsWith('zh')) return 'zh-CN';
  return text.startsWith('en') ? 'en' : null;
};

const originOf = (chat: unknown, sender: unknown): Origin | undefined => {
  const { id, type } = fieldsOf(chat) ?? {};
  const { id: senderId, language_code: code } = fieldsOf(sender) ?? {};
  const chatId = numberOf(id);
  if (chatId === undefined || type === 'channel') return undefined;
  const isPrivate = type === 'private';
  const memberId = numberOf(senderId) ?? null;
  if (!isPrivate && memberId === null) return undefined;
  return { chatId, isPrivate, memberId: isPrivate ? null : memberId, language: languageOf(code) };
};

const isBot = (sender: unknown): boolean => fieldsOf(sender)?.['is_bot'] === true;

/** What a service message says that nobody typed: the bot stays silent about it. */
const SERVICE_FIELDS = [
  'new_chat_members',
  'left_chat_member',
  'new_chat_title',
  'new_chat_photo',
  'delete_chat_photo',
  'group_chat_created',
  'supergroup_chat_created',
  'channel_chat_created',
  'migrate_from_chat_id',
  'pinned_message',
  'message_auto_delete_timer_changed',
] as const;

const readMessage = (
  updateId: number,
  message: Fields,
  isEdit: boolean,
  bot: BotIdentity,
): IncomingUpdate | Ignored => {
  const ignored: Ignored = { kind: 'ignored', updateId };
  const from = originOf(message['chat'], message['from']);
  const messageId = numberOf(message['message_id']);
  if (from === undefined || messageId === undefined || isBot(message['from'])) return ignored;
  const toChatId = numberOf(message['migrate_to_chat_id']);
  if (toChatId !== undefined) return { kind: 'migrated', updateId, from, toChatId };
  const text = textOf(message['text']);
  if (text === undefined) {
    const isService = SERVICE_FIELDS.some((field) => message[field] !== undefined);
    return from.isPrivate && !isService && !isEdit ? { kind: 'unreadable', updateId, from } : ignored;
  }
  const spoken = spokenTo(text, from.isPrivate, message['reply_to_message'], bot);
  return spoken === undefined ? ignored : { kind: 'text', updateId, from, text: spoken, messageId, isEdit };
};

const readPress = (updateId: number, query: Fields): IncomingUpdate | Ignored => {
  const message = fieldsOf(query['message']);
  const from = originOf(message?.['chat'], query['from']);
  const callbackId = textOf(query['id']);
  const data = textOf(query['data']);
  if (from === undefined || callbackId === undefined || data === undefined) {
    return { kind: 'ignored', updateId };
  }
  return { kind: 'press', updateId, from, data, callbackId };
};

const readMembership = (updateId: number, change: Fields): IncomingUpdate | Ignored => {
  const from = originOf(change['chat'], change['from']);
  const status = fieldsOf(change['new_chat_member'])?.['status'];
  const isGone = status === 'kicked' || status === 'left';
  return from?.isPrivate === true && isGone
    ? { kind: 'blocked', updateId, from }
    : { kind: 'ignored', updateId };
};

/**
 * What an update of Telegram is to the bot. Takes whatever comes: what is not understood is ignored,
 * and never an error.
 */
export const readUpdate = (update: unknown, bot: BotIdentity): IncomingUpdate | Ignored => {
  const fields = fieldsOf(update);
  const updateId = numberOf(fields?.['update_id']);
  if (fields === undefined || updateId === undefined) return { kind: 'ignored', updateId: null };
  const message = fieldsOf(fields['message']);
  if (message !== undefined) return readMessage(updateId, message, false, bot);
  const edited = fieldsOf(fields['edited_message']);
  if (edited !== undefined) return readMessage(updateId, edited, true, bot);
  const query = fieldsOf(fields['callback_query']);
  if (query !== undefined) return readPress(updateId, query);
  const change = fieldsOf(fields['my_chat_member']);
  if (change !== undefined) return readMembership(updateId, change);
  return { kind: 'ignored', updateId };
};
