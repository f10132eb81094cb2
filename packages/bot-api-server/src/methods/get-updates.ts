import { replyWith } from '../faults/reply.js';
import { readInteger } from '../http/read-field.js';
import { LIMITS } from '../telegram/limits.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { SlowMethod } from './context.js';
import { readAllowedUpdates } from './read-allowed-updates.js';

/** The updates that wait, from `offset` on; what comes before it is taken as received. */
export const getUpdates: SlowMethod = ({ world, queue, longPoll, onGone }, params) => {
  if (world.webhook !== null) return replyWith(REFUSALS.webhookActive);
  const allowed = readAllowedUpdates(params);
  if (allowed !== undefined) world.allowedUpdates = allowed;

  const offset = readInteger(params, 'offset') ?? 0;
  if (offset < 0) queue.keepLast(-offset);
  else queue.confirm(offset);

  const asked = readInteger(params, 'limit') ?? LIMITS.updatesAtOnce;
  const limit = asked < 1 || asked > LIMITS.updatesAtOnce ? LIMITS.updatesAtOnce : asked;
  const seconds = Math.min(readInteger(params, 'timeout') ?? 0, LIMITS.pollSeconds);
  return longPoll.poll(limit, seconds, onGone);
};
