import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { startBotApi, type BotApi } from '@ntce/bot-api-server';
import type { CalendarDate } from '@ntce/core';
import { serveTelegram } from '../../src/channels/telegram/serve-telegram.js';
import { readConfiguration } from '../../src/operations/configuration.js';
import { createLog } from '../../src/operations/log.js';
import { decodeModel } from '../../src/understanding/model-file.js';

export const TOKEN = '4711:AAtest-token-of-a-bot-that-is-none';

export const MODEL = decodeModel(readFileSync(fileURLToPath(new URL('../../model/understanding.bin', import.meta.url))));

/** How updates reach the bot. */
export type Way = 'polling' | 'webhook';

export const WAYS: readonly Way[] = ['polling', 'webhook'];

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });

/** A bot that serves, as an operator would start it. */
export interface ServedBot {
  readonly address: string;
  readonly log: readonly string[];
  /** Rejects where the bot ended by an error. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What may differ from how the bot is usually started. */
export interface BotOptions {
  readonly way?: Way;
  readonly today?: CalendarDate;
  readonly now?: () => number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a bot on a Bot API server and a folder. */
export const startBot = async (api: BotApi, dataDir: string, options: BotOptions = {}): Promise<ServedBot> => {
  const { way = 'polling', today = '2017-12-14', now = Date.now, environment = {} } = options;
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const configuration = readConfiguration({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.url,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'trace',
    SENDS_PER_SECOND: '10000',
    ...(way === 'webhook' ? { WEBHOOK_URL: `${address}/telegram` } : {}),
    ...environment,
  });
  const log: string[] = [];
  const stop = new AbortController();
  const ended = serveTelegram(configuration, {
    model: MODEL,
    log: createLog(configuration.logLevel, { write: (line: string) => void log.push(line) }),
    now,
    today: () => today,
    stop: stop.signal,
  });
  const serving = vi.waitFor(
    () => {
      if (!log.some((line) => line.includes('serving Telegram'))) throw new Error(`the bot does not serve: ${log.join('')}`);
    },
    { timeout: 10_000, interval: 10 },
  );
  await Promise.race([ended, serving]);
  return {
    address,
    log,
    ended,
    stop: async () => {
      stop.abort();
      await ended;
    },
  };
};

/** A Bot API server and a folder for the store; both are gone when it is closed. */
export const openPlace = async (): Promise<{ readonly api: BotApi; readonly dataDir: string; readonly close: () => Promise<void> }> => {
  const api = await startBotApi({ token: TOKEN });
  const dataDir = mkdtempSync(join(tmpdir(), 'ntce-bot-'));
  return {
    api,
    dataDir,
    close: async () => {
      await api.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
