import type { AddedFault, CallFault, Fault, UpdateFault } from './fault.js';

/** A fault that happens now. */
export interface Happening<F extends Fault> {
  readonly fault: F;
  /** Resolves or runs when it lets go. */
  readonly onRelease: (run: () => void) => void;
}

/** The faults that are asked for. */
export interface Faults {
  readonly add: (fault: Fault) => AddedFault;
  /** Takes all faults back and lets go of what they hold. */
  readonly clear: () => void;
}

/** The faults, and how they are used up. */
export interface FaultBook extends Faults {
  readonly takeForCall: (method: string, chat: number | undefined) => Happening<CallFault> | null;
  readonly takeForUpdate: (chat: number | undefined) => readonly Happening<UpdateFault>[];
}

interface Entry<F extends Fault> {
  readonly fault: F;
  remaining: number;
  readonly held: Set<() => void>;
}

const release = ({ held }: Entry<Fault>): void => {
  const runs = [...held];
  held.clear();
  for (const run of runs) run();
};

const happen = <F extends Fault>(entry: Entry<F>): Happening<F> => {
  entry.remaining -= 1;
  return {
    fault: entry.fault,
    onRelease: (run) => {
      entry.held.add(run);
    },
  };
};

const isDue = (entry: Entry<Fault>, chat: number | undefined): boolean =>
  entry.remaining > 0 && (entry.fault.chat === undefined || entry.fault.chat === chat);

const isFor = ({ fault }: Entry<CallFault>, method: string): boolean =>
  fault.method === '*' || fault.method.toLowerCase() === method.toLowerCase();

const isCallFault = (fault: Fault): fault is CallFault => 'method' in fault;

const entryOf = <F extends Fault>(entries: Set<Entry<F>>, fault: F): Entry<F> => {
  if (!Number.isInteger(fault.times) || fault.times < 1) throw new RangeError('times: expected a whole number from 1 on');
  const entry: Entry<F> = { fault, remaining: fault.times, held: new Set() };
  entries.add(entry);
  return entry;
};

/** A book without faults. */
export const createFaults = (): FaultBook => {
  const forCalls = new Set<Entry<CallFault>>();
  const forUpdates = new Set<Entry<UpdateFault>>();

  return {
    add: (fault) => {
      const entry: Entry<Fault> = isCallFault(fault) ? entryOf(forCalls, fault) : entryOf(forUpdates, fault);
      return {
        remaining: () => entry.remaining,
        held: () => entry.held.size,
        release: () => {
          release(entry);
        },
        remove: () => {
          entry.remaining = 0;
          release(entry);
        },
      };
    },
    clear: () => {
      const entries = [...forCalls, ...forUpdates];
      forCalls.clear();
      forUpdates.clear();
      for (const entry of entries) release(entry);
    },
    takeForCall: (method, chat) => {
      for (const entry of forCalls) if (isDue(entry, chat) && isFor(entry, method)) return happen(entry);
      return null;
    },
    takeForUpdate: (chat) => [...forUpdates].filter((entry) => isDue(entry, chat)).map(happen),
  };
};
