import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { CalendarDate } from '@ntce/core';
import type { Configuration } from '../../operations/configuration.js';
import { every } from '../../operations/every.js';
import type { Log } from '../../operations/log.js';
import { createMetrics } from '../../operations/metrics.js';
import { operationsListener } from '../../operations/operations-listener.js';
import { ReminderWorker } from '../../reminders/reminder-worker.js';
import { openStore } from '../../storage/open-store.js';
import type { Instant, Store } from '../../storage/store.js';
import type { TopicModel } from '../../understanding/topic-model.js';
import { ALLOWED_UPDATES } from './allowed-updates.js';
import { CallError } from './call-error.js';
import type { CallFailure } from './call-outcome.js';
import { FloodGuard, FLOOD_LIMIT } from './flood-guard.js';
import { LEASE_MS, Outbox, RENEW_EVERY_MS } from './outbox.js';
import { poll } from './polling.js';
import { registerCommands } from './register-commands.js';
import { ReliableTelegram } from './reliable-telegram.js';
import { SendLimits, SEND_RATES } from './send-limits.js';
import { UpdateHandler } from './update-handler.js';
import { listen, webhookListener } from './webhook-server.js';

/** What the bot on Telegram needs beside its configuration. */
export interface Surroundings {
  readonly model: TopicModel;
  readonly log: Log;
  readonly now: () => Instant;
  readonly today: () => CalendarDate;
  /** Aborted when the process is asked to stop. */
  readonly stop: AbortSignal;
}

/** Telegram does not take the token: nothing can be served until it is changed. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor() {
    super('Telegram does not accept BOT_TOKEN: it is wrong or was revoked; ask @BotFather for the current one');
  }
}

const SWEEP_EVERY_MS = 5000;
const REMIND_EVERY_MS = 15_000;
const TIDY_EVERY_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Telegram delivers an update for at most a day. */
const LEDGER_MS = 2 * DAY_MS;
/** How long what is under way may take to end after the signal to stop. */
const GRACE_MS = 10_000;
const CONNECTIONS = 40;

const closeServer = (server: Server | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (server === undefined) return resolve();
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
  });

const NOT_FOUND = 404;

/** A token that is none at all is not found. */
const isRefusedToken = (failure: CallFailure): boolean =>
  failure.kind === 'unauthorized' || (failure.kind === 'refused' && failure.code === NOT_FOUND);

const identify = async (telegram: ReliableTelegram) => {
  try {
    const { id, username } = await telegram.getMe();
    return { id, username };
  } catch (error) {
    if (error instanceof CallError && isRefusedToken(error.failure)) throw new TokenRefused();
    throw error;
  }
};

const tidy = async (store: Store, retentionDays: number, now: Instant, log: Log): Promise<void> => {
  const chats = await store.eraseUntouched(now - retentionDays * DAY_MS);
  const entries = await store.trimLedger(now - LEDGER_MS);
  if (chats + entries > 0) log.info('erased what is kept no longer', { count: chats + entries });
};

/** Serves Telegram until it is asked to stop; then answers what is under way, and ends. */
export const serveTelegram = async (
  configuration: Configuration,
  { model, log, now, today, stop }: Surroundings,
): Promise<void> => {
  const { token, apiRoot, receiving, port, host, databaseUrl, dataDir } = configuration;
  const intake = new AbortController();
  const sending = new AbortController();
  const refusal = new AbortController();
  const onUnauthorized = (): void => {
    refusal.abort();
    intake.abort();
  };
  const onStop = (): void => {
    intake.abort();
  };
  stop.addEventListener('abort', onStop, { once: true });
  if (stop.aborted) return;

  const metrics = createMetrics(() => outbox.size + handler.size);
  const telegram = new ReliableTelegram(token, apiRoot, { polling: intake.signal, all: sending.signal }, {
    retried: (method, failure) => {
      metrics.retries.inc({ method, reason: failure.kind });
      log.warn('Telegram is asked again', { method, reason: failure.kind });
    },
  });
  const store = await openStore({
    dataDir,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    onFault: (error) => {
      metrics.errors.inc({ kind: 'store' });
      log.error('a row of the store cannot be read', { error });
    },
  });
  const limits = new SendLimits({ ...SEND_RATES, perSecond: configuration.sendsPerSecond });
  const outbox = new Outbox({ telegram, store, limits, metrics, log, now, closing: sending.signal, onUnauthorized });
  let server: Server | undefined;
  const { messagesPerMinute } = configuration;
  let handler: UpdateHandler;
  try {
    const bot = await identify(telegram);
    const floods = new FloodGuard({ burst: Math.max(FLOOD_LIMIT.burst, messagesPerMinute / 2), perMinute: messagesPerMinute });
    handler = new UpdateHandler({ bot, model, telegram, store, outbox, floods, metrics, log, now, today });
    const reminders = new ReminderWorker({
      store,
      metrics,
      now,
      today,
      send: (chat, message) => outbox.sendAtOnce(chat, message),
    });
    await registerCommands(telegram).catch((error: unknown) => {
      log.warn('the commands were not registered with Telegram', { error });
    });
    await outbox.sweep(databaseUrl === undefined ? LEASE_MS : 0);

    const handle = (update: unknown): Promise<void> => handler.handle(update);
    const operations = operationsListener({ metrics, checkReady: () => store.check() });
    if (receiving.kind === 'webhook') {
      const listener = webhookListener(receiving, handle, intake.signal, operations);
      server = await listen(listener, port ?? 0, host);
      await telegram.setWebhook(receiving.url, {
        secret_token: receiving.secret,
        max_connections: CONNECTIONS,
        allowed_updates: ALLOWED_UPDATES,
      });
    } else {
      if (port !== null) server = await listen(operations, port, host);
      await telegram.deleteWebhook();
    }
    log.info(receiving.kind === 'webhook' ? 'serving Telegram by webhook' : 'serving Telegram by polling', {
      ...(port === null ? {} : { port }),
    });

    // Goes on while what is under way is answered; what it waits for ends with the sending.
    void every(RENEW_EVERY_MS, 'keeping replies', () => outbox.renew(), log, sending.signal);
    const jobs = [
      every(SWEEP_EVERY_MS, 'taking up replies', () => outbox.sweep(), log, intake.signal),
      every(REMIND_EVERY_MS, 'reminding', () => reminders.run(intake.signal), log, intake.signal),
      every(TIDY_EVERY_MS, 'erasing', () => tidy(store, configuration.retentionDays, now(), log), log, intake.signal),
      reminders.followRulebook(intake.signal).catch((error: unknown) => {
        log.error('reminders were not compared with the rulebook', { error });
      }),
    ];
    if (receiving.kind === 'polling') {
      await poll({ telegram, handle, metrics, log, closing: intake.signal, onUnauthorized });
    } else {
      await untilAborted(intake.signal);
    }

    log.info('stopping: answering what is under way');
    const serverClosed = closeServer(server);
    const ended = handler
      .idle()
      .then(() => outbox.idle())
      .then(() => Promise.all([serverClosed, ...jobs]));
    await Promise.race([ended, pause(GRACE_MS, undefined, { ref: false })]);
  } finally {
    intake.abort();
    sending.abort();
    stop.removeEventListener('abort', onStop);
    server?.closeAllConnections();
    await outbox.giveBack().catch((error: unknown) => {
      log.warn('replies under way were not given back', { error });
    });
    await store.close();
  }
  if (refusal.signal.aborted) throw new TokenRefused();
  log.info('stopped');
};

const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener(
      'abort',
      () => {
        resolve();
      },
      { once: true },
    );
  });
