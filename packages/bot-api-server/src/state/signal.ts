import type { Cancel } from '../clock/clock.js';

/** Tells whoever waits that something happened. */
export interface Signal {
  readonly notify: () => void;
  readonly subscribe: (run: () => void) => Cancel;
}

/** A signal that nobody waits for yet. */
export const createSignal = (): Signal => {
  const waiting = new Set<() => void>();
  return {
    notify: () => {
      for (const run of waiting) run();
    },
    subscribe: (run) => {
      waiting.add(run);
      return () => {
        waiting.delete(run);
      };
    },
  };
};
