import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './log-level.js';

/** Fields that may be logged; there is none for a text, a chat or a person. */
export interface LogFields {
  readonly update?: number | string;
  readonly kind?: string;
  readonly method?: string;
  readonly reason?: string;
  readonly error?: unknown;
  readonly count?: number;
  readonly port?: number;
  readonly address?: string;
  readonly version?: string;
}

/** Structured log lines. */
export interface Log {
  readonly debug: (message: string, fields?: LogFields) => void;
  readonly info: (message: string, fields?: LogFields) => void;
  readonly warn: (message: string, fields?: LogFields) => void;
  readonly error: (message: string, fields?: LogFields) => void;
  readonly fatal: (message: string, fields?: LogFields) => void;
}

const TOKEN = /\d{5,}:[\w-]{20,}/g;
const PASSWORD = /(:\/\/[^:/@\s]*:)[^@\s]*@/g;

/** A text without what looks like a bot token or the password of an address. */
export const withoutSecrets = (text: string): string =>
  text.replace(TOKEN, '[token]').replace(PASSWORD, '$1[password]@');

/** What is logged of an error: its name, code, message and where, without secrets. */
export const errorFields = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { message: withoutSecrets(String(error)) };
  const code = 'code' in error ? { code: error.code } : {};
  return {
    name: error.name,
    ...code,
    message: withoutSecrets(error.message),
    ...(error.stack === undefined ? {} : { stack: withoutSecrets(error.stack) }),
    ...(error.cause === undefined ? {} : { cause: errorFields(error.cause) }),
  };
};

/** A log of JSON lines. */
export const createLog = (level: LogLevel, destination?: DestinationStream): Log => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: errorFields } };
  const logger: Logger = destination === undefined ? pino(options) : pino(options, destination);
  const at = (method: 'debug' | 'info' | 'warn' | 'error' | 'fatal') => (message: string, fields: LogFields = {}): void => {
    logger[method](fields, message);
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), fatal: at('fatal') };
};
