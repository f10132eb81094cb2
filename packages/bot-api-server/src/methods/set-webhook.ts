import type { Params } from '../http/params.js';
import { readFlag, readInteger, readText } from '../http/read-field.js';
import type { Webhook } from '../state/world.js';
import { isRefusal, type Refusal } from '../telegram/answer.js';
import { LIMITS } from '../telegram/limits.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { Method } from './context.js';
import { deleteWebhook } from './delete-webhook.js';
import { readAllowedUpdates } from './read-allowed-updates.js';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const checkUrl = (text: string): Refusal | null => {
  if (!URL.canParse(text)) return REFUSALS.webhookUrl;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname)) ? null : REFUSALS.webhookNotHttps;
};

const checkSecret = (secret: string): Refusal | null => {
  if (secret.length > LIMITS.secretToken) return REFUSALS.secretTooLong;
  return /^[\w-]*$/.test(secret) ? null : REFUSALS.secretCharacters;
};

const readWebhook = (params: Params, url: string): Webhook | Refusal => {
  const secret = readText(params, 'secret_token') ?? '';
  const wrong = checkUrl(url) ?? checkSecret(secret);
  if (wrong !== null) return wrong;
  const asked = readInteger(params, 'max_connections') ?? LIMITS.usualConnections;
  const maxConnections = Math.min(Math.max(asked, 1), LIMITS.maxConnections);
  return { url, secret: secret === '' ? null : secret, maxConnections, lastError: null };
};

/** Has updates sent to an address. It need not be HTTPS on this machine: that is the one liberty. */
export const setWebhook: Method = (context, params) => {
  const { world, queue, longPoll, sender } = context;
  const url = (readText(params, 'url') ?? '').trim();
  if (url === '') return deleteWebhook(context, params);
  const webhook = readWebhook(params, url);
  if (isRefusal(webhook)) return webhook;

  const allowed = readAllowedUpdates(params);
  if (allowed !== undefined) world.allowedUpdates = allowed;
  if (readFlag(params, 'drop_pending_updates')) queue.clear();
  const description = world.webhook?.url === url ? 'Webhook is already set' : 'Webhook was set';
  world.webhook = webhook;
  longPoll.end(REFUSALS.pollEndedByWebhook);
  sender.start(webhook);
  return { ok: true, result: true, description };
};
