import { readFlag, readText } from '../http/read-field.js';
import { success } from '../telegram/answer.js';
import { LIMITS } from '../telegram/limits.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Method } from './context.js';

/** Ends the waiting of a button that was pressed, while it still waits. */
export const answerCallbackQuery: Method = ({ world }, params) => {
  const query = world.queries.get(readText(params, 'callback_query_id') ?? '');
  if (query === undefined || world.timer.now() - query.at > LIMITS.callbackLifetimeMs) return REFUSALS.queryTooOld;
  const text = readText(params, 'text') ?? '';
  if (text.length > LIMITS.callbackAnswer) return REFUSALS.answerTooLong;
  query.answer = { text: text === '' ? null : text, showAlert: readFlag(params, 'show_alert') };
  return success(true);
};
