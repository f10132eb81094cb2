import { success } from '../telegram/answer.js';
import type { Method } from './context.js';

/** Where updates are sent, how many wait, and what went wrong last. */
export const getWebhookInfo: Method = ({ world, queue }) => {
  const { webhook, allowedUpdates } = world;
  const lastError = webhook?.lastError ?? null;
  return success({
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: queue.size(),
    ...(lastError === null
      ? {}
      : { last_error_date: Math.floor(lastError.at / 1000), last_error_message: lastError.message }),
    ...(webhook === null ? {} : { max_connections: webhook.maxConnections, ip_address: '127.0.0.1' }),
    ...(allowedUpdates === null ? {} : { allowed_updates: [...allowedUpdates] }),
  });
};
