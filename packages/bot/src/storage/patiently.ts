import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from './store-error.js';

const PAUSES_MS = [100, 400, 1500] as const;

const mayPass = (error: unknown): boolean => error instanceof StoreError && error.code !== 'corrupt';

/** Does work on the store, and does it again where the store is away for a moment: for two seconds at most. */
export const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (const waitMs of PAUSES_MS) {
    try {
      return await work();
    } catch (error) {
      if (!mayPass(error)) throw error;
      await pause(waitMs);
    }
  }
  return work();
};
