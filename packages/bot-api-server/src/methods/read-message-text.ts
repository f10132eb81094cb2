import type { Params } from '../http/params.js';
import { readText } from '../http/read-field.js';
import { isRefusal, type Refusal } from '../telegram/answer.js';
import { LIMITS } from '../telegram/limits.js';
import type { FormattedText } from '../telegram/parse-html.js';
import { readFormattedText } from '../telegram/read-formatted-text.js';
import { REFUSALS } from '../telegram/refusals.js';

/** The text of a message, within Telegram's limits. */
export const readMessageText = (params: Params): FormattedText | Refusal => {
  if ((readText(params, 'text') ?? '') === '') return REFUSALS.textEmpty;
  const formatted = readFormattedText(params, 'text');
  if (isRefusal(formatted)) return formatted;
  if (formatted.text === '') return REFUSALS.textBlank;
  return formatted.text.length > LIMITS.text ? REFUSALS.textTooLong : formatted;
};
