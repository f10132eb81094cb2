import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { startChild } from './child.mjs';
import { freePort } from './free-port.mjs';

const MAIN = join(dirname(createRequire(import.meta.url).resolve('@ntce/bot/package.json')), 'dist/main.js');

/** The day on which the bot believes to be, so that its answers are the same whenever this runs. */
export const TODAY = '2026-03-14';

/** More than anybody asks for here: what is measured is the bot, not the politeness towards Telegram. */
const NO_LIMIT = '1000000';

/**
 * Starts the bot as an operator does, on a Bot API server and a store, and resolves once it serves.
 *
 * `way` is `polling` or `webhook`; `webhookUrl` is where updates go if not straight to the bot.
 */
export const startBot = async (place, { api, store, way, webhookUrl, core = null, today = TODAY, flags = [] }) => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/telegram`;
  const child = await startChild(place, {
    args: [...flags, MAIN, 'serve', '--today', today],
    environment: {
      NODE_ENV: 'production',
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.url,
      HOST: '127.0.0.1',
      SENDS_PER_SECOND: NO_LIMIT,
      MESSAGES_PER_MINUTE: NO_LIMIT,
      ...(way === 'webhook' ? { PORT: String(port), WEBHOOK_URL: webhookUrl ?? address } : {}),
      ...(store.databaseUrl === undefined ? {} : { DATABASE_URL: store.databaseUrl }),
      DATA_DIR: store.dataDir,
    },
    core,
    ready: 'serving Telegram by',
  });
  return { ...child, port };
};
