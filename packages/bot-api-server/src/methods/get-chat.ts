import { findChat } from '../state/find-chat.js';
import { isRefusal, success } from '../telegram/answer.js';
import type { Method } from './context.js';

/** What the bot may know of a chat. */
export const getChat: Method = ({ world }, params) => {
  const state = findChat(world, params);
  return isRefusal(state) ? state : success(state.chat);
};
