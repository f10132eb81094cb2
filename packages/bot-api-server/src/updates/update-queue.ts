import type { Cancel } from '../clock/clock.js';

const MOST_UPDATES = 200_000;

/** What is done to the body of an update on its way over the webhook, the first time it is sent. */
export type Shape = { readonly kind: 'plain' } | { readonly kind: 'split' } | { readonly kind: 'oversized'; readonly bytes: number };

/** An update that waits for the bot. */
export interface QueuedUpdate {
  readonly id: number;
  /** Updates of one lane go over the webhook one after the other. */
  readonly lane: string;
  readonly body: string;
  readonly expiresAt: number;
  shape: Shape;
  failures: number;
}

/** The updates that wait for the bot, in the order in which they are given out. */
export interface UpdateQueue {
  readonly add: (update: QueuedUpdate) => void;
  readonly remove: (update: QueuedUpdate) => void;
  /** Drops those with a smaller number: the bot has them. */
  readonly confirm: (offset: number) => void;
  /** Drops all but the last few. */
  readonly keepLast: (count: number) => void;
  readonly clear: () => void;
  readonly first: (count: number) => readonly QueuedUpdate[];
  readonly all: () => Iterable<QueuedUpdate>;
  readonly size: () => number;
  readonly onAdd: (run: (update: QueuedUpdate) => void) => Cancel;
}

/** A queue without updates; what is older than a day leaves it unread, as at Telegram. */
export const createUpdateQueue = (now: () => number): UpdateQueue => {
  const waiting = new Set<QueuedUpdate>();
  const listeners = new Set<(update: QueuedUpdate) => void>();

  const dropExpired = (): void => {
    for (const update of waiting) {
      if (update.expiresAt > now()) return;
      waiting.delete(update);
    }
  };

  const first = (count: number): readonly QueuedUpdate[] => {
    dropExpired();
    const batch: QueuedUpdate[] = [];
    for (const update of waiting) {
      if (batch.length === count) break;
      batch.push(update);
    }
    return batch;
  };

  return {
    add: (update) => {
      if (waiting.size >= MOST_UPDATES) throw new Error(`more than ${MOST_UPDATES} updates wait for the bot`);
      waiting.add(update);
      for (const run of listeners) run(update);
    },
    remove: (update) => {
      waiting.delete(update);
    },
    confirm: (offset) => {
      for (const update of waiting) if (update.id < offset) waiting.delete(update);
    },
    keepLast: (count) => {
      for (const update of waiting) {
        if (waiting.size <= count) return;
        waiting.delete(update);
      }
    },
    clear: () => {
      waiting.clear();
    },
    first,
    all: () => waiting,
    size: () => {
      dropExpired();
      return waiting.size;
    },
    onAdd: (run) => {
      listeners.add(run);
      return () => {
        listeners.delete(run);
      };
    },
  };
};
