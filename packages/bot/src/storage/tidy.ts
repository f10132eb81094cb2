import type { Log } from '../operations/log.js';
import type { Instant, Store } from './store.js';

const DAY_MS = 86_400_000;

/** Telegram delivers an update for at most a day. */
const LEDGER_MS = 2 * DAY_MS;

/** Erases what is kept no longer: chats that nobody touched for so many days, and what was handled days ago. */
export const tidy = async (store: Store, retentionDays: number, now: Instant, log: Log): Promise<void> => {
  const chats = await store.eraseUntouched(now - retentionDays * DAY_MS);
  const entries = await store.trimLedger(now - LEDGER_MS);
  if (chats + entries > 0) log.info('erased what is kept no longer', { count: chats + entries });
};
