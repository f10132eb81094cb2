import { LOG_LEVELS } from './log-level.js';

/** What `--help` says about the environment. */
export const ENVIRONMENT_HELP: readonly (readonly [string, string])[] = [
  ['BOT_TOKEN', 'the token that @BotFather gave; with it, the bot serves Telegram'],
  ['TELEGRAM_API_ROOT', 'a Bot API server of your own (default: https://api.telegram.org)'],
  ['WEBHOOK_URL', 'the address to which Telegram delivers; without it, the bot polls'],
  ['WEBHOOK_SECRET', 'what Telegram proves itself with (default: derived from the token)'],
  ['PORT', 'webhook, /healthz, /readyz, /metrics (default: 8080; polling: no server)'],
  ['HOST', 'the address to listen on (default: all)'],
  ['DATABASE_URL', 'postgres://…, shared by any number of processes (default: a file)'],
  ['DATA_DIR', 'the folder of that file (default: data)'],
  ['LOG_LEVEL', `${LOG_LEVELS.join(', ')} (default: info)`],
  ['SENDS_PER_SECOND', 'messages sent a second by this process (default: 30)'],
  ['MESSAGES_PER_MINUTE', 'messages answered a minute for one chat (default: 40)'],
  ['RETENTION_DAYS', 'days after which an untouched chat is erased (default: 400)'],
];
