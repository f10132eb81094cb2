import { createHash } from 'node:crypto';
import { z } from 'zod';
import { LOG_LEVELS, type LogLevel } from './log-level.js';

/** How updates are received. */
export type Receiving =
  | { readonly kind: 'polling' }
  | { readonly kind: 'webhook'; readonly url: string; readonly path: string; readonly secret: string };

/** The configuration of the bot on Telegram, checked. */
export interface Configuration {
  readonly token: string;
  readonly apiRoot: string;
  readonly receiving: Receiving;
  /** The port of webhook, health and metrics; `null`: no server. */
  readonly port: number | null;
  readonly host: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  readonly logLevel: LogLevel;
  readonly sendsPerSecond: number;
  readonly messagesPerMinute: number;
  readonly retentionDays: number;
}

/** The environment does not say what the bot needs; the message names each variable that is wrong. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

const DEFAULT_PORT = 8080;

/** An empty variable counts as none, as in a compose file. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const count = (least: number, most: number) =>
  z.coerce
    .number({ error: `expected a number from ${least} to ${most}` })
    .int()
    .min(least, `expected a number from ${least} to ${most}`)
    .max(most, `expected a number from ${least} to ${most}`);

const SECRET_PATTERN = /^[\w-]{1,256}$/;

const environmentSchema = z.object({
  BOT_TOKEN: z
    .string({ error: 'expected the token that @BotFather gave' })
    .regex(/^\d+:[\w-]+$/, 'expected the token that @BotFather gave: digits, a colon, letters'),
  TELEGRAM_API_ROOT: optional(z.url({ protocol: /^https?$/, error: 'expected an address, such as http://localhost:8081' })),
  WEBHOOK_URL: optional(z.url({ protocol: /^https?$/, error: 'expected an address that Telegram can reach, such as https://bot.example.org/telegram' })),
  WEBHOOK_SECRET: optional(z.string().regex(SECRET_PATTERN, 'expected 1 to 256 of A-Z, a-z, 0-9, _ and -')),
  PORT: optional(count(0, 65_535)),
  HOST: optional(z.string()),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(?:ql)?$/, error: 'expected postgres://user:password@host/database' })),
  DATA_DIR: optional(z.string()),
  LOG_LEVEL: optional(z.enum(LOG_LEVELS, { error: `expected one of ${LOG_LEVELS.join(', ')}` })),
  SENDS_PER_SECOND: optional(count(1, 1_000_000)),
  MESSAGES_PER_MINUTE: optional(count(1, 1_000_000)),
  RETENTION_DAYS: optional(count(1, 36_500)),
});

/** Two processes that were given the same token agree on a secret without being told one. */
const secretFor = (token: string): string => createHash('sha256').update(`webhook ${token}`).digest('hex');

const receivingOf = (url: string | undefined, secret: string | undefined, token: string): Receiving => {
  if (url === undefined) return { kind: 'polling' };
  return { kind: 'webhook', url, path: new URL(url).pathname, secret: secret ?? secretFor(token) };
};

/**
 * The configuration that an environment gives.
 *
 * @throws ConfigurationError naming every variable that is wrong, and what was expected; never a value
 */
export const readConfiguration = (environment: Readonly<Record<string, string | undefined>>): Configuration => {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new ConfigurationError(`the environment is not complete:\n${lines.join('\n')}`);
  }
  const { data } = parsed;
  const receiving = receivingOf(data.WEBHOOK_URL, data.WEBHOOK_SECRET, data.BOT_TOKEN);
  return {
    token: data.BOT_TOKEN,
    apiRoot: data.TELEGRAM_API_ROOT ?? 'https://api.telegram.org',
    receiving,
    port: data.PORT ?? (receiving.kind === 'webhook' ? DEFAULT_PORT : null),
    host: data.HOST,
    databaseUrl: data.DATABASE_URL,
    dataDir: data.DATA_DIR ?? 'data',
    logLevel: data.LOG_LEVEL ?? 'info',
    sendsPerSecond: data.SENDS_PER_SECOND ?? 30,
    messagesPerMinute: data.MESSAGES_PER_MINUTE ?? 40,
    retentionDays: data.RETENTION_DAYS ?? 400,
  };
};
