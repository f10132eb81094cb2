import type { Cancel } from '../clock/clock.js';
import type { Webhook, World } from '../state/world.js';
import { LIMITS } from '../telegram/limits.js';
import { createLanes, type Lanes } from './lanes.js';
import type { WebhookAnswer } from './read-response.js';
import { retryDelay } from './retry-delay.js';
import type { QueuedUpdate, UpdateQueue } from './update-queue.js';
import { openWebhookLine, type WebhookLine } from './webhook-line.js';

/** What sends the queue to the webhook while one is set. */
export interface WebhookSender {
  readonly start: (webhook: Webhook) => void;
  readonly stop: () => void;
}

interface Run {
  readonly webhook: Webhook;
  readonly line: WebhookLine;
  readonly lanes: Lanes;
  readonly timers: Set<Cancel>;
  active: number;
  isOver: boolean;
}

const isSuccess = (result: WebhookAnswer | Error): result is WebhookAnswer =>
  !(result instanceof Error) && result.status >= 200 && result.status <= 299;

const failureOf = (result: WebhookAnswer | Error): string =>
  result instanceof Error
    ? result.message
    : `Wrong response from the webhook: ${result.status} ${result.statusText}`;

/**
 * The sender of a queue: several updates at a time, but of one kind in one chat one after the other.
 *
 * `onReply` gets what the webhook answered with success, which may hold a call.
 */
export const createWebhookSender = (
  { timer, changed }: World,
  queue: UpdateQueue,
  onReply: (answer: WebhookAnswer) => void,
): WebhookSender => {
  let current: Run | null = null;

  const later = (run: Run, ms: number, what: () => void): Cancel => {
    const cancel = timer.after(ms, () => {
      run.timers.delete(cancel);
      what();
    });
    run.timers.add(cancel);
    return () => {
      run.timers.delete(cancel);
      cancel();
    };
  };

  const retry = (run: Run, update: QueuedUpdate, result: WebhookAnswer | Error): void => {
    run.webhook.lastError = { at: timer.now(), message: failureOf(result) };
    update.failures += 1;
    const delay = retryDelay(update.failures, result instanceof Error ? 0 : result.retryAfter);
    if (timer.now() + delay > update.expiresAt) return leave(run, update);
    if (delay === 0) return run.lanes.again(update);
    later(run, delay, () => {
      run.lanes.again(update);
      pump(run);
    });
  };

  const leave = (run: Run, update: QueuedUpdate): void => {
    queue.remove(update);
    run.lanes.settle(update);
  };

  const send = (run: Run, update: QueuedUpdate): void => {
    run.active += 1;
    const { shape } = update;
    update.shape = { kind: 'plain' };
    const giveUp = run.line.post(update.body, shape, (result) => {
      stopTimer();
      run.active -= 1;
      if (run.isOver) return;
      if (isSuccess(result)) {
        leave(run, update);
        onReply(result);
      } else retry(run, update, result);
      changed.notify();
      pump(run);
    });
    const stopTimer = later(run, LIMITS.webhookAnswerMs, () => {
      giveUp(new Error('Read timeout expired'));
    });
  };

  const pump = (run: Run): void => {
    while (!run.isOver && run.active < run.webhook.maxConnections) {
      const update = run.lanes.next();
      if (update === null) return;
      send(run, update);
    }
  };

  queue.onAdd((update) => {
    if (current === null) return;
    current.lanes.add(update);
    pump(current);
  });

  const stop = (): void => {
    if (current === null) return;
    current.isOver = true;
    for (const cancel of current.timers) cancel();
    current.line.close();
    current = null;
  };

  return {
    start: (webhook) => {
      stop();
      current = {
        webhook,
        line: openWebhookLine(webhook),
        lanes: createLanes(),
        timers: new Set(),
        active: 0,
        isOver: false,
      };
      for (const update of queue.all()) current.lanes.add(update);
      pump(current);
    },
    stop,
  };
};
