import type { AddressInfo } from 'node:net';
import { applyWebhookReply } from './apply-webhook-reply.js';
import type { BotApi, BotApiOptions } from './bot-api.js';
import { timerOf } from './clock/timer-of.js';
import { control } from './control/control.js';
import { createFaults } from './faults/faults.js';
import type { Reply } from './faults/reply.js';
import { serveHttp } from './http/http-server.js';
import type { Params } from './http/params.js';
import { callMethod } from './methods/call-method.js';
import { createRateLimiter } from './methods/rate-limiter.js';
import { createCandidate, type Candidate } from './people/candidate.js';
import { createGroup, type Group } from './people/group.js';
import { sentMessage } from './people/sent-message.js';
import { until } from './state/until.js';
import { createWorld } from './state/world.js';
import { createIntake } from './updates/intake.js';
import { createLongPoll } from './updates/long-poll.js';
import { createUpdateQueue } from './updates/update-queue.js';
import { createWebhookSender } from './updates/webhook-sender.js';

const PATIENCE_MS = 5000;

const remembered = <T>(known: Map<number, T>, id: number, make: () => T): T => {
  const one = known.get(id) ?? make();
  known.set(id, one);
  return one;
};

/** Starts a Bot API for one bot on the loopback address. */
export const startBotApi = async (options: BotApiOptions): Promise<BotApi> => {
  const { token, port = 0, clock, rateLimits, onCall } = options;
  const world = createWorld(token, timerOf(clock));
  const faults = createFaults();
  const queue = createUpdateQueue(world.timer.now);
  const intake = createIntake(world, queue, faults);
  const longPoll = createLongPoll(world, queue);
  const sender = createWebhookSender(world, queue, (answer) => {
    applyWebhookReply(answer, (method, params) => call(method, params, () => undefined));
  });
  const gates = {
    faults,
    limiter: rateLimits === undefined ? null : createRateLimiter(rateLimits),
    onCall: onCall ?? (() => undefined),
  };
  const call = (method: string, params: Params, onGone: (run: () => void) => void): Promise<Reply> =>
    callMethod({ world, queue, longPoll, sender, onGone }, gates, method, params);

  const candidates = new Map<number, Candidate>();
  const groups = new Map<number, Group>();
  const groupOf = (id: number, title = `Group ${id}`): Group =>
    remembered(groups, id, () => createGroup(world, intake, groupOf, id, title));
  const server = await serveHttp(
    { token, call, control: (name, query, body) => control(api, world, name, query, body) },
    port,
  );
  const { port: actual } = server.address() as AddressInfo;

  const api: BotApi = {
    url: `http://127.0.0.1:${actual}`,
    token,
    me: world.me,
    faults: { add: faults.add, clear: faults.clear },
    calls: world.log.calls,
    user: (id, profile = {}) => remembered(candidates, id, () => createCandidate(world, intake, id, profile)),
    group: groupOf,
    push: intake.push,
    messagesOf: (chatId) =>
      [...(world.chats.get(chatId)?.messages.values() ?? [])].filter(({ isFromBot }) => isFromBot).map(sentMessage),
    callbackAnswer: (id) => world.queries.get(id)?.answer ?? null,
    counts: () => ({
      ...world.log.counts(),
      updates: intake.count(),
      pending: queue.size(),
      chats: world.chats.size,
    }),
    waitFor: async (predicate, timeoutMs = PATIENCE_MS) => {
      const lastCalls = (): string => world.log.calls.slice(-5).map(({ method, status }) => `${method} ${status ?? '…'}`).join(', ');
      await until(world.changed, () => (predicate() ? true : undefined), timeoutMs, () => `${predicate.toString()}; last calls: ${lastCalls()}`);
    },
    close: async () => {
      sender.stop();
      faults.clear();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    },
  };
  return api;
};
