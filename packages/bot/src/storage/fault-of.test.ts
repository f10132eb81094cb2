import { describe, expect, it } from 'vitest';
import { faultOf } from './fault-of.js';
import { StoreError } from './store-error.js';

const coded = (code: string, message = 'what the driver says'): Error => Object.assign(new Error(message), { code });

describe('a fault', () => {
  it.each([
    ['SQLITE_FULL', 'full'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['SQLITE_CORRUPT', 'corrupt'],
    ['SQLITE_NOTADB', 'corrupt'],
    ['SQLITE_CANTOPEN', 'unreachable'],
    ['SQLITE_IOERR_WRITE', 'unreachable'],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'failed'],
    ['ECONNREFUSED', 'unreachable'],
    ['ENOTFOUND', 'unreachable'],
    ['EACCES', 'unreachable'],
    ['ENOSPC', 'full'],
    ['EROFS', 'read-only'],
    ['57P01', 'unreachable'],
    ['57P03', 'unreachable'],
    ['08006', 'unreachable'],
    ['28P01', 'unreachable'],
    ['3D000', 'unreachable'],
    ['53100', 'full'],
    ['53300', 'busy'],
    ['25006', 'read-only'],
    ['40P01', 'busy'],
    ['57014', 'busy'],
    ['XX001', 'corrupt'],
    ['42P01', 'failed'],
    ['23505', 'failed'],
  ])('of %s is %s', (code, kind) => {
    const fault = faultOf(coded(code));
    expect(fault).toMatchObject({ name: 'StoreError', code: kind });
    expect(fault.message).toContain(`(${code})`);
  });

  it.each([
    ['Connection terminated unexpectedly', 'unreachable'],
    ['Connection terminated due to connection timeout', 'unreachable'],
    ['Query read timeout', 'unreachable'],
    ['Client has encountered a connection error and is not queryable', 'unreachable'],
    ['timeout exceeded when trying to connect', 'busy'],
    ['ConnectionFailed("Unable to open connection to local database /data/x.db: 14")', 'unreachable'],
    ['Invalid URL', 'unreachable'],
    ['something else', 'failed'],
  ])('without a code is told by its words: %s', (words, kind) => {
    expect(faultOf(new Error(words)).code).toBe(kind);
  });

  it('keeps the words of the database where it refused a statement, and only there', () => {
    expect(faultOf(coded('42P01', 'relation "chats" does not exist')).message).toContain('relation "chats" does not exist');
    const refused = faultOf(coded('28P01', 'password authentication failed for user "secret-user"'));
    expect(refused.message).not.toContain('secret-user');
    expect(refused.cause).toBeUndefined();
  });

  it('that is one already stays', () => {
    const fault = new StoreError('full', 'full');
    expect(faultOf(fault)).toBe(fault);
    expect(faultOf('thrown as text').code).toBe('failed');
  });
});
