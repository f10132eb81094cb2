import { findOpenChat } from '../state/find-chat.js';
import { keepMessage } from '../state/keep-message.js';
import { isRefusal, success } from '../telegram/answer.js';
import { readReplyMarkup } from '../telegram/read-reply-markup.js';
import type { Method } from './context.js';
import { readMessageText } from './read-message-text.js';
import { readReplyTo, repliedId } from './read-reply-to.js';

/** Sends a text. */
export const sendMessage: Method = ({ world }, params) => {
  const formatted = readMessageText(params);
  if (isRefusal(formatted)) return formatted;
  const markup = readReplyMarkup(params);
  if (isRefusal(markup)) return markup;
  const state = findOpenChat(world, params);
  if (isRefusal(state)) return state;
  const isLoad = world.load?.owns(state.chat.id) === true;
  const repliesTo = isLoad ? null : readReplyTo(state, params);
  if (isRefusal(repliesTo)) return repliesTo;

  const message = keepMessage(world, state, world.me, {
    text: formatted.text,
    ...(formatted.entities.length === 0 ? {} : { entities: formatted.entities }),
    ...(markup?.inline_keyboard === undefined ? {} : { reply_markup: markup }),
    ...(repliesTo === null ? {} : { reply_to_message: repliesTo }),
  });
  if (isLoad) world.load?.answered(state.chat.id, formatted.text, repliedId(params));
  return success(message);
};
