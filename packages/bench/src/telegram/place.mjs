import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const SIGNALS = ['SIGINT', 'SIGTERM'];

/** How a shell names the end by a signal. */
const BY_SIGNAL = 128;

/**
 * Runs a measurement and takes away all that it left: processes, servers, folders, the latest first; also when it
 * fails, is interrupted, or takes longer than it may.
 */
export const inPlace = async (withinMs, work) => {
  const cleanups = [];
  const clean = async () => {
    for (let cleanup = cleanups.pop(); cleanup !== undefined; cleanup = cleanups.pop()) {
      await cleanup().catch((error) => console.error(`not cleaned up: ${error.message}`));
    }
  };
  const place = {
    /** Remembers what to do at the end. */
    atEnd: (cleanup) => void cleanups.push(cleanup),
    /** A folder that is gone at the end. */
    folder: () => {
      const folder = mkdtempSync(join(tmpdir(), 'ntce-measure-'));
      cleanups.push(async () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    },
  };
  const onSignal = (signal) => {
    void clean().then(() => process.exit(BY_SIGNAL + constants.signals[signal]));
  };
  for (const signal of SIGNALS) process.once(signal, onSignal);
  let timer;
  const deadline = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${withinMs / 1000} s`)), withinMs);
  });
  try {
    return await Promise.race([work(place), deadline]);
  } finally {
    clearTimeout(timer);
    await clean();
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
};
