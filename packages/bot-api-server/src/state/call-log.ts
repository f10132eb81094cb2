import type { Params } from '../http/params.js';

const MOST_CALLS = 10_000;

/** A call that the bot made. */
export interface ApiCall {
  /** As the bot wrote it. */
  readonly method: string;
  readonly params: Params['fields'];
  readonly at: number;
  /** How it was answered: 200 or the number of the error; `null` while it is not, or if it never was. */
  status: number | null;
}

/** How often the bot called what, all calls included. */
export interface CallCounts {
  readonly calls: number;
  readonly refused: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

/** The calls of the bot: all of them counted, the latest of them kept. */
export interface CallLog {
  readonly calls: readonly ApiCall[];
  readonly count: (method: string) => void;
  readonly keep: (call: ApiCall) => void;
  readonly refuse: () => void;
  readonly counts: () => CallCounts;
}

/** A log without calls, of bounded size. */
export const createCallLog = (): CallLog => {
  const calls: ApiCall[] = [];
  const byMethod = new Map<string, number>();
  let total = 0;
  let refused = 0;
  return {
    calls,
    count: (method) => {
      total += 1;
      byMethod.set(method, (byMethod.get(method) ?? 0) + 1);
    },
    keep: (call) => {
      calls.push(call);
      if (calls.length > MOST_CALLS) calls.splice(0, MOST_CALLS / 2);
    },
    refuse: () => {
      refused += 1;
    },
    counts: () => ({ calls: total, refused, byMethod: Object.fromEntries(byMethod) }),
  };
};
