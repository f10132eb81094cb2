import type { Signal } from './signal.js';

/**
 * Resolves with the first thing that `read` finds, now or after any later event.
 *
 * Rejects after `timeoutMs` of real time, naming what it waited for.
 */
export const until = <T>(signal: Signal, read: () => T | undefined, timeoutMs: number, what: () => string): Promise<T> =>
  new Promise((resolve, reject) => {
    const attempt = (): boolean => {
      const found = read();
      if (found === undefined) return false;
      clearTimeout(timeout);
      stop();
      resolve(found);
      return true;
    };
    const timeout = setTimeout(() => {
      stop();
      reject(new Error(`waited ${timeoutMs} ms in vain for ${what()}`));
    }, timeoutMs);
    const stop = signal.subscribe(attempt);
    attempt();
  });
