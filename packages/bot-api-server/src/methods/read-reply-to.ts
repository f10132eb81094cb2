import type { Params } from '../http/params.js';
import { readFlag, readInteger, readObject } from '../http/read-field.js';
import type { ChatState } from '../state/chat-state.js';
import type { Refusal } from '../telegram/answer.js';
import type { Message } from '../telegram/objects.js';
import { REFUSALS } from '../telegram/refusals.js';

/** The number of the message that a message answers, in the new way of saying it or the old. */
export const repliedId = (params: Params): number | null => {
  const parameters = readObject(params, 'reply_parameters');
  const id: unknown = parameters?.['message_id'];
  return typeof id === 'number' ? id : (readInteger(params, 'reply_to_message_id') ?? null);
};

/** The message that a message answers; `null` where it answers none. */
export const readReplyTo = ({ messages }: ChatState, params: Params): Message | null | Refusal => {
  const id = repliedId(params);
  if (id === null) return null;
  const kept = messages.get(id);
  if (kept?.deletedAt === null) {
    const { reply_to_message: further, ...message } = kept.message;
    return further === undefined ? kept.message : message;
  }
  const mayBeMissing =
    readFlag(params, 'allow_sending_without_reply') ||
    readObject(params, 'reply_parameters')?.['allow_sending_without_reply'] === true;
  return mayBeMissing ? null : REFUSALS.replyNotFound;
};
