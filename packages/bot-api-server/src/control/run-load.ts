import { setTimeout as wait } from 'node:timers/promises';
import type { Webhook, World } from '../state/world.js';
import { openWebhookLine } from '../updates/webhook-line.js';
import { createAnswerLedger } from './answer-ledger.js';
import { dueCount } from './due-count.js';
import { loadBodies, type LoadBody } from './load-bodies.js';
import { loadReport, type LoadReport } from './load-report.js';
import type { LoadRequest } from './load-request.js';

const MOST_TRIES = 4;
const BETWEEN_TRIES_MS = [0, 500, 1000] as const;
const TICK_MS = 2;
const PLAIN = { kind: 'plain' } as const;

/**
 * Sends a load over the webhook and counts the answers.
 *
 * As Telegram does, it sends the updates of one chat one after the other, and of several chats at
 * a time, up to `max_connections`. Nothing of it is kept but numbers.
 */
export const runLoad = async (world: World, webhook: Webhook, request: LoadRequest): Promise<LoadReport> => {
  const { chats, perChat, ratePerSecond, startChat, answersEach, settleMs } = request;
  const total = chats * perChat;
  const ledger = createAnswerLedger(total, answersEach);
  const line = openWebhookLine(webhook);
  const write = loadBodies(world, request);
  const nextNumber = new Uint32Array(chats);
  /** A ring of the chats that wait for their turn. */
  const ready = Uint32Array.from({ length: chats }, (_, index) => index);
  let head = 0;
  let readyCount = chats;
  let active = 0;
  let sent = 0;
  let acknowledged = 0;
  let retried = 0;
  let maxLag = 0;
  const start = performance.now();
  let lastEvent = start;

  world.load = {
    owns: (chat) => chat >= startChat && chat < startChat + chats,
    answered: (chat, text, repliesTo) => {
      lastEvent = performance.now();
      ledger.answered(chat, text, repliesTo);
    },
  };

  const isDue = (): boolean => sent < dueCount(performance.now() - start, ratePerSecond);

  const settle = (index: number): void => {
    active -= 1;
    acknowledged += 1;
    lastEvent = performance.now();
    if ((nextNumber[index] ?? 0) < perChat) {
      ready[(head + readyCount) % chats] = index;
      readyCount += 1;
    }
    pump();
  };

  const post = (index: number, body: LoadBody, tries: number): void => {
    line.post(body.body, PLAIN, (result) => {
      const isTaken = !(result instanceof Error) && result.status >= 200 && result.status <= 299;
      if (isTaken || tries >= MOST_TRIES) return settle(index);
      retried += 1;
      setTimeout(() => {
        post(index, body, tries + 1);
      }, BETWEEN_TRIES_MS[tries - 1]);
    });
  };

  const pump = (): void => {
    while (readyCount > 0 && active < webhook.maxConnections && isDue()) {
      const index = ready[head] ?? 0;
      const number = nextNumber[index] ?? 0;
      head = (head + 1) % chats;
      readyCount -= 1;
      nextNumber[index] = number + 1;
      const body = write(startChat + index, number);
      if (ratePerSecond !== null) maxLag = Math.max(maxLag, performance.now() - start - (sent * 1000) / ratePerSecond);
      sent += 1;
      active += 1;
      ledger.sent(startChat + index, { number, text: body.text, messageId: body.messageId });
      post(index, body, 1);
    }
  };

  const isOver = (): boolean =>
    acknowledged === total && (ledger.answeredCount() === total || performance.now() - lastEvent > settleMs);

  try {
    while (!isOver()) {
      pump();
      await wait(TICK_MS);
    }
  } finally {
    world.load = null;
    line.close();
  }
  const elapsedMs = lastEvent - start;
  return loadReport({ sent, retried, elapsedMs, maxLag: ratePerSecond === null ? null : maxLag }, ledger.totals());
};
