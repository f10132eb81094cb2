import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../../operations/log.js';
import type { Metrics } from '../../operations/metrics.js';
import { ALLOWED_UPDATES } from './allowed-updates.js';
import { CallError } from './call-error.js';
import type { CallFailure } from './call-outcome.js';
import type { ReliableTelegram } from './reliable-telegram.js';

/** What polling works with. */
export interface PollingParts {
  readonly telegram: ReliableTelegram;
  readonly handle: (update: unknown) => Promise<void>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly closing: AbortSignal;
  readonly onUnauthorized: () => void;
}

const POLL_SECONDS = 30;
const MOST_AT_ONCE = 100;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

const pauseAfter = (failure: CallFailure, failures: number): number =>
  failure.kind === 'too-many'
    ? failure.retryAfterMs
    : Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);

const SAY: Readonly<Partial<Record<CallFailure['kind'], string>>> = {
  conflict: 'another process polls for this bot, or a webhook is set; waiting until it stops',
};

const numberOf = (update: unknown): number | undefined =>
  typeof update === 'object' && update !== null && 'update_id' in update && typeof update.update_id === 'number'
    ? update.update_id
    : undefined;

/**
 * Asks Telegram for updates until it closes. A batch is confirmed, by asking for what follows it, only
 * after all of it is durably handled.
 */
export const poll = async (parts: PollingParts): Promise<void> => {
  const { telegram, handle, metrics, log, closing, onUnauthorized } = parts;
  const isClosing = (): boolean => closing.aborted;
  let offset = 0;
  let failures = 0;
  while (!isClosing()) {
    try {
      const updates: readonly unknown[] = await telegram.callApi('getUpdates', {
        timeout: POLL_SECONDS,
        limit: MOST_AT_ONCE,
        offset,
        allowed_updates: ALLOWED_UPDATES,
      });
      failures = 0;
      await Promise.all(updates.map(handle));
      for (const update of updates) offset = Math.max(offset, (numberOf(update) ?? -1) + 1);
    } catch (error) {
      if (isClosing()) return;
      if (!(error instanceof CallError)) throw error;
      const { failure } = error;
      if (failure.kind === 'unauthorized') {
        onUnauthorized();
        return;
      }
      failures += 1;
      metrics.errors.inc({ kind: `poll-${failure.kind}` });
      log.warn(SAY[failure.kind] ?? 'no updates from Telegram; asking again', { reason: failure.kind, error });
      await pause(pauseAfter(failure, failures), undefined, { signal: closing }).catch(() => undefined);
    }
  }
};
