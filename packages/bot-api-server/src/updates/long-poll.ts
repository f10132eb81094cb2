import { replyWith, type Reply } from '../faults/reply.js';
import type { World } from '../state/world.js';
import type { Refusal } from '../telegram/answer.js';
import { REFUSALS } from '../telegram/refusals.js';
import type { UpdateQueue } from './update-queue.js';

/** The one call of getUpdates that may wait at a time. */
export interface LongPoll {
  /** Answers with updates, at once if there are any, else when some come or the time is over. */
  readonly poll: (limit: number, seconds: number, onGone: (run: () => void) => void) => Reply | Promise<Reply>;
  /** Ends the call that waits, if one does. */
  readonly end: (why: Refusal) => void;
}

/** The long poll over a queue. */
export const createLongPoll = ({ timer }: World, queue: UpdateQueue): LongPoll => {
  let finish: ((reply: Reply | null) => void) | null = null;

  const batch = (limit: number): Reply => ({
    kind: 'written',
    result: `[${queue
      .first(limit)
      .map(({ body }) => body)
      .join(',')}]`,
  });

  const end = (why: Refusal): void => {
    finish?.(replyWith(why));
  };

  return {
    end,
    poll: (limit, seconds, onGone) => {
      if (queue.size() > 0 || seconds <= 0) return batch(limit);
      end(REFUSALS.otherPoll);
      return new Promise((resolve) => {
        const mine = (reply: Reply | null): void => {
          if (finish !== mine) return;
          finish = null;
          stopListening();
          stopTimer();
          if (reply !== null) resolve(reply);
        };
        finish = mine;
        const stopListening = queue.onAdd(() => {
          queueMicrotask(() => {
            mine(batch(limit));
          });
        });
        const stopTimer = timer.after(seconds * 1000, () => {
          mine(batch(limit));
        });
        onGone(() => {
          mine(null);
        });
      });
    },
  };
};
