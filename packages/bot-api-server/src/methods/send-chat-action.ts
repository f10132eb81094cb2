import { readText } from '../http/read-field.js';
import { findOpenChat } from '../state/find-chat.js';
import { isRefusal, success } from '../telegram/answer.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Method } from './context.js';

const ACTIONS = new Set([
  ...['typing', 'upload_photo', 'record_video', 'upload_video', 'record_voice', 'upload_voice', 'upload_document'],
  ...['choose_sticker', 'find_location', 'record_video_note', 'upload_video_note'],
]);

/** Shows what the bot is doing. */
export const sendChatAction: Method = ({ world }, params) => {
  const state = findOpenChat(world, params);
  if (isRefusal(state)) return state;
  return ACTIONS.has(readText(params, 'action') ?? '') ? success(true) : REFUSALS.chatAction;
};
