import { fileURLToPath } from 'node:url';
import { startChild } from './child.mjs';
import { freePort } from './free-port.mjs';

const MAIN = fileURLToPath(new URL('echo-bot.mjs', import.meta.url));

/** Starts the bot that echoes on a Bot API server. */
export const startEcho = async (place, { api, core }) =>
  startChild(place, {
    args: [MAIN],
    environment: {
      NODE_ENV: 'production',
      BOT_TOKEN: api.token,
      TELEGRAM_API_ROOT: api.url,
      PORT: String(await freePort()),
    },
    core,
    ready: 'echoing',
  });
