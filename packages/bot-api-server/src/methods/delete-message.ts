import { readInteger } from '../http/read-field.js';
import { findOpenChat } from '../state/find-chat.js';
import { isRefusal, success } from '../telegram/answer.js';
import { LIMITS } from '../telegram/limits.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Method } from './context.js';

/** Deletes a message not older than two days: its own anywhere, those of others in private chats. */
export const deleteMessage: Method = ({ world }, params) => {
  const state = findOpenChat(world, params);
  if (isRefusal(state)) return state;
  const id = readInteger(params, 'message_id');
  if (id === undefined) return REFUSALS.messageIdEmpty;
  if (world.load?.owns(state.chat.id) === true) return success(true);
  const kept = state.messages.get(id);
  if (kept?.deletedAt !== null) return REFUSALS.deleteNotFound;
  const now = world.timer.now();
  const isItsOwn = kept.isFromBot || state.chat.type === 'private';
  if (!isItsOwn || now - kept.at > LIMITS.deletableMs) return REFUSALS.deleteImpossible;
  kept.deletedAt = now;
  return success(true);
};
