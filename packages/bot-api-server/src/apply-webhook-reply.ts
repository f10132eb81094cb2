import type { Params } from './http/params.js';
import { readParams } from './http/read-params.js';
import { readText } from './http/read-field.js';
import { isRefusal } from './telegram/answer.js';
import type { WebhookAnswer } from './updates/read-response.js';

const NOT_IN_REPLIES = new Set(['deletewebhook', 'setwebhook', 'close', 'logout']);

/** Makes the call that the webhook put into its answer, if it put one there. Its result goes nowhere, as at Telegram. */
export const applyWebhookReply = (
  { body, contentType }: WebhookAnswer,
  call: (method: string, params: Params) => Promise<unknown>,
): void => {
  if (body.length === 0) return;
  const params = readParams('', body, contentType);
  if (isRefusal(params)) return;
  const method = readText(params, 'method') ?? '';
  const name = method.toLowerCase();
  if (name === '' || name.startsWith('get') || NOT_IN_REPLIES.has(name)) return;
  void call(method, params);
};
