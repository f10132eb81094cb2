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
import type { Instant } from '../../storage/store.js';
import { tidy } from '../../storage/tidy.js';
import type { TopicModel } from '../../understanding/topic-model.js';
import { FloodGuard, FLOOD_LIMIT } from './flood-guard.js';
import { identify, TokenRefused } from './identify.js';
import { openIntake } from './intake.js';
import { LEASE_MS, Outbox, RENEW_EVERY_MS } from './outbox.js';
import { registerCommands } from './register-commands.js';
import { ReliableTelegram } from './reliable-telegram.js';
import { SendLimits, SEND_RATES } from './send-limits.js';
import { UpdateHandler } from './update-handler.js';
import { closeServer } from './webhook-server.js';

/** What the bot on Telegram needs beside its configuration. */
export interface Surroundings {
  readonly model: TopicModel;
  readonly log: Log;
  readonly now: () => Instant;
  readonly today: () => CalendarDate;
  /** Aborted when the process is asked to stop. */
  readonly stop: AbortSignal;
}

const SWEEP_EVERY_MS = 5000;
const REMIND_EVERY_MS = 15_000;
const TIDY_EVERY_MS = 3_600_000;
/** How long what is under way may take to end after the signal to stop. */
const GRACE_MS = 10_000;

/** Serves Telegram until it is asked to stop; then answers what is under way, and ends. */
export const serveTelegram = async (
  configuration: Configuration,
  { model, log, now, today, stop }: Surroundings,
): Promise<void> => {
  const { token, apiRoot, receiving, port, databaseUrl, dataDir } = configuration;
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
  let server: Server | null = null;
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

    const opened = await openIntake(configuration, {
      telegram,
      handle: (update) => handler.handle(update),
      operations: operationsListener({ metrics, checkReady: () => store.check() }),
      metrics,
      log,
      closing: intake.signal,
      onUnauthorized,
    });
    server = opened.server;
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
    await opened.run();

    log.info('stopping: answering what is under way');
    const serverClosed = server === null ? undefined : closeServer(server);
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
