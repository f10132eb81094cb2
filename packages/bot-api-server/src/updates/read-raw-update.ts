import { isObject } from '../telegram/is-object.js';
import type { Chat, JsonObject } from '../telegram/objects.js';

/** What the server has to know of an update that it did not make. */
export interface RawUpdate {
  readonly id: number | undefined;
  readonly kind: string | undefined;
  readonly chat: Chat | null;
  readonly body: string;
}

const chatFrom = (value: unknown): Chat | null => {
  if (!isObject(value)) return null;
  const { id, type, title, first_name: firstName } = value;
  if (typeof id !== 'number') return null;
  if (type === 'private') return { id, type, first_name: typeof firstName === 'string' ? firstName : '' };
  if (type !== 'group' && type !== 'supergroup') return null;
  return { id, type, title: typeof title === 'string' ? title : '' };
};

const chatIn = (content: unknown): Chat | null => {
  if (!isObject(content)) return null;
  const { message } = content;
  return chatFrom(content['chat']) ?? (isObject(message) ? chatFrom(message['chat']) : null);
};

const kindOf = (update: JsonObject): string | undefined => Object.keys(update).find((key) => key !== 'update_id');

/** Reads what can be read of an update that may be anything; a string is a body as it is. */
export const readRawUpdate = (raw: unknown): RawUpdate => {
  if (typeof raw === 'string') return { id: undefined, kind: undefined, chat: null, body: raw };
  const body = JSON.stringify(raw) as string | undefined;
  if (body === undefined) throw new TypeError('push: expected something that JSON can hold, or a body as a string');
  if (!isObject(raw)) return { id: undefined, kind: undefined, chat: null, body };
  const { update_id: id } = raw;
  const kind = kindOf(raw);
  return {
    id: typeof id === 'number' && Number.isSafeInteger(id) ? id : undefined,
    kind,
    chat: kind === undefined ? null : chatIn(raw[kind]),
    body,
  };
};
