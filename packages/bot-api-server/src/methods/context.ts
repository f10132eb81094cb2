import type { Reply } from '../faults/reply.js';
import type { Params } from '../http/params.js';
import type { World } from '../state/world.js';
import type { Answer } from '../telegram/answer.js';
import type { LongPoll } from '../updates/long-poll.js';
import type { UpdateQueue } from '../updates/update-queue.js';
import type { WebhookSender } from '../updates/webhook-sender.js';

/** What the methods work on. */
export interface MethodContext {
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly longPoll: LongPoll;
  readonly sender: WebhookSender;
  /** Runs when whoever called hangs up before the answer. */
  readonly onGone: (run: () => void) => void;
}

/** A method of the Bot API that answers at once. */
export type Method = (context: MethodContext, params: Params) => Answer;

/** A method that may take its time. */
export type SlowMethod = (context: MethodContext, params: Params) => Reply | Promise<Reply>;
