import { StoreError, type StoreErrorCode } from './store-error.js';

const ADVICE: Readonly<Record<StoreErrorCode, string>> = {
  unreachable: 'the database cannot be reached: check that it runs, and the database URL or the data folder',
  full: 'the disk of the database is full: make room; the store goes on by itself',
  'read-only': 'the database is read-only: check the rights of its files, or whether this server is a standby',
  busy: 'the database is busy with others: try again; if it lasts, look for a process that holds it',
  corrupt: 'the database file is damaged or no database: stop the bot and restore a backup',
  failed: 'the database refused a statement',
};

/** SQLite's result codes; an extended one starts with its plain one. */
const SQLITE_CODES: readonly (readonly [string, StoreErrorCode])[] = [
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_CANTOPEN', 'unreachable'],
  ['SQLITE_IOERR', 'unreachable'],
];

/** PostgreSQL's SQLSTATE codes and classes, the longer first. */
const SQL_STATES: readonly (readonly [string, StoreErrorCode])[] = [
  ['53100', 'full'],
  ['53200', 'busy'],
  ['53300', 'busy'],
  ['25006', 'read-only'],
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'],
  ['57014', 'busy'],
  ['XX001', 'corrupt'],
  ['XX002', 'corrupt'],
  ['08', 'unreachable'],
  ['28', 'unreachable'],
  ['3D', 'unreachable'],
  ['57P', 'unreachable'],
  ['58', 'unreachable'],
];

/** What the drivers say without a code. */
const MESSAGES: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^ConnectionFailed/, 'unreachable'],
  [/^timeout exceeded when trying to connect/, 'busy'],
  [/connection (?:is not open|terminated|error)|terminat\w+ (?:the )?connection|read timeout|not queryable/i, 'unreachable'],
  [/calling end on the pool|closed the connection|invalid url/i, 'unreachable'],
  [/database is closed|connection is closed/i, 'unreachable'],
];

/** Node's errors of sockets, names and files: ECONNREFUSED, ENOTFOUND, EACCES. */
const SYSTEM_CODE = /^E[A-Z_]+$/;
const FULL_CODE = 'ENOSPC';
const READ_ONLY_CODE = 'EROFS';

const codeOf = (error: Error): string | null =>
  'code' in error && typeof error.code === 'string' && error.code !== '' ? error.code : null;

const kindOfCode = (code: string): StoreErrorCode | undefined => {
  if (code === FULL_CODE) return 'full';
  if (code === READ_ONLY_CODE) return 'read-only';
  const table = code.startsWith('SQLITE_') ? SQLITE_CODES : SQL_STATES;
  const known = table.find(([start]) => code.startsWith(start))?.[1];
  if (known !== undefined) return known;
  return SYSTEM_CODE.test(code) ? 'unreachable' : undefined;
};

const kindOf = (error: Error, code: string | null): StoreErrorCode => {
  const byCode = code === null ? undefined : kindOfCode(code);
  if (byCode !== undefined) return byCode;
  return MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1] ?? 'failed';
};

/** The `StoreError` for what a driver threw. A refused statement keeps the words of the database, nothing else does. */
export const faultOf = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  if (!(error instanceof Error)) return new StoreError('failed', ADVICE.failed);
  const code = codeOf(error);
  const kind = kindOf(error, code);
  const words = kind === 'failed' ? `: ${error.message}` : '';
  return new StoreError(kind, `${ADVICE[kind]}${code === null ? '' : ` (${code})`}${words}`);
};
