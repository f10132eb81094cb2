import { readFlag } from '../http/read-field.js';
import type { Method } from './context.js';

/** Has updates wait for getUpdates again. */
export const deleteWebhook: Method = ({ world, queue, sender }, params) => {
  const description = world.webhook === null ? 'Webhook is already deleted' : 'Webhook was deleted';
  sender.stop();
  world.webhook = null;
  if (readFlag(params, 'drop_pending_updates')) queue.clear();
  return { ok: true, result: true, description };
};
