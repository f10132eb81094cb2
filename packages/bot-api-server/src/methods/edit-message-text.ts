import { isRefusal } from '../telegram/answer.js';
import { readReplyMarkup } from '../telegram/read-reply-markup.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Method } from './context.js';
import { editMessage } from './edit-message.js';
import { readMessageText } from './read-message-text.js';

/** Changes the text of a message; its keyboard goes unless it comes again. */
export const editMessageText: Method = ({ world }, params) => {
  const formatted = readMessageText(params);
  if (isRefusal(formatted)) return formatted;
  const markup = readReplyMarkup(params);
  if (isRefusal(markup)) return markup;
  return editMessage(world, params, (message) => {
    if (message.text === undefined) return REFUSALS.noTextToEdit;
    return {
      ...message,
      text: formatted.text,
      entities: formatted.entities.length === 0 ? undefined : formatted.entities,
      reply_markup: markup?.inline_keyboard === undefined ? undefined : markup,
    };
  });
};
