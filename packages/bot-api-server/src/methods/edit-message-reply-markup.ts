import { isRefusal } from '../telegram/answer.js';
import { readReplyMarkup } from '../telegram/read-reply-markup.js';
import type { Method } from './context.js';
import { editMessage } from './edit-message.js';

/** Changes the keyboard of a message, or takes it away. */
export const editMessageReplyMarkup: Method = ({ world }, params) => {
  const markup = readReplyMarkup(params);
  if (isRefusal(markup)) return markup;
  return editMessage(world, params, (message) => {
    const isEmpty = markup?.inline_keyboard === undefined || markup.inline_keyboard.length === 0;
    return { ...message, reply_markup: isEmpty ? undefined : markup };
  });
};
