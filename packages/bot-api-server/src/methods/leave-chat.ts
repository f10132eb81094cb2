import { findOpenChat } from '../state/find-chat.js';
import { isRefusal, success } from '../telegram/answer.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Method } from './context.js';

/** Leaves a group. */
export const leaveChat: Method = ({ world }, params) => {
  const state = findOpenChat(world, params);
  if (isRefusal(state)) return state;
  if (state.chat.type === 'private') return REFUSALS.leavePrivate;
  state.standing = 'left';
  return success(true);
};
