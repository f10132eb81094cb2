import { createHash } from 'node:crypto';

/**
 * The number that PostgreSQL locks a name by, as text: a signed number of 64 bits.
 *
 * Two names may share one; then they wait for each other now and then, and nothing else happens.
 */
export const advisoryLock = (name: string): string =>
  createHash('sha256').update(name).digest().readBigInt64BE().toString();
