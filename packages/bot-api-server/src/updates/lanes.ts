import type { QueuedUpdate } from './update-queue.js';

/** The updates on their way over a webhook, in lanes of which each gives out one at a time. */
export interface Lanes {
  readonly add: (update: QueuedUpdate) => void;
  /** The next update to send; its lane gives out no other until `settle` or `again`. */
  readonly next: () => QueuedUpdate | null;
  /** The update is done with: the next of its lane may go. */
  readonly settle: (update: QueuedUpdate) => void;
  /** The update has to go again. */
  readonly again: (update: QueuedUpdate) => void;
}

/** Lanes without updates. */
export const createLanes = (): Lanes => {
  const lanes = new Map<string, QueuedUpdate[]>();
  const ready = new Set<string>();
  return {
    add: (update) => {
      const lane = lanes.get(update.lane);
      if (lane !== undefined) return void lane.push(update);
      lanes.set(update.lane, [update]);
      ready.add(update.lane);
    },
    next: () => {
      for (const name of ready) {
        ready.delete(name);
        return lanes.get(name)?.[0] ?? null;
      }
      return null;
    },
    settle: ({ lane: name }) => {
      const lane = lanes.get(name);
      lane?.shift();
      if (lane === undefined || lane.length === 0) lanes.delete(name);
      else ready.add(name);
    },
    again: ({ lane }) => {
      ready.add(lane);
    },
  };
};
