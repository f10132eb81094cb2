import type { CalendarDate } from '@ntce/core';
import { serveTelegram } from '../channels/telegram/serve-telegram.js';
import { readConfiguration } from '../operations/configuration.js';
import { createLog } from '../operations/log.js';
import type { TopicModel } from '../understanding/topic-model.js';

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** Serves Telegram until the process is told to stop. A second signal ends it at once. */
export const serve = async (model: TopicModel, today: () => CalendarDate): Promise<void> => {
  const configuration = readConfiguration(process.env);
  const log = createLog(configuration.logLevel);
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(1);
    stop.abort();
  };
  for (const signal of STOP_SIGNALS) process.on(signal, onSignal);
  try {
    await serveTelegram(configuration, { model, log, now: Date.now, today, stop: stop.signal });
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, onSignal);
  }
};
