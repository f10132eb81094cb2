import type { Log } from '../../operations/log.js';
import type { Metrics } from '../../operations/metrics.js';
import type { Store, UpdateKey } from '../../storage/store.js';
import type { CallError } from './call-error.js';
import { chatKeyOfWhole } from './chat-key.js';

/** How the sending of a message ended; `stopped`: what is left of its delivery is not sent now. */
export type Sent = 'sent' | 'skipped' | 'stopped';

/** What is told of a failure. */
export interface FailureParts {
  readonly store: Store;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Told when Telegram no longer takes the token. */
  readonly onUnauthorized: () => void;
}

/** What becomes of a message that could not be sent; a number where the chat has moved there. */
export const afterFailure = async (
  { store, metrics, log, onUnauthorized }: FailureParts,
  update: UpdateKey,
  chatId: number,
  error: CallError,
): Promise<Sent | number> => {
  const { failure } = error;
  switch (failure.kind) {
    case 'unreachable-chat':
      metrics.abandoned.inc();
      await store.abandon(update);
      return 'stopped';
    case 'migrated':
      await store.moveChat(chatKeyOfWhole(chatId), chatKeyOfWhole(failure.toChatId));
      return failure.toChatId;
    case 'refused':
      metrics.errors.inc({ kind: 'refused' });
      log.error('Telegram refused a message; it is left out', { update, error });
      return 'skipped';
    case 'unauthorized':
      onUnauthorized();
      return 'stopped';
    case 'too-many':
    case 'conflict':
    case 'no-answer':
      metrics.errors.inc({ kind: failure.kind });
      log.warn('Telegram did not take a message; it will be tried again', { update, error });
      return 'stopped';
    default:
      return failure satisfies never;
  }
};
