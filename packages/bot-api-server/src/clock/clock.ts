/** Takes a planned run back; afterwards it has no effect. */
export type Cancel = () => void;

/**
 * The time by which the server dates, counts and waits.
 *
 * A clock without `after` waits on real timers, whatever its `now` says.
 */
export interface Clock {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
  /** Runs once, `ms` from now by this clock. */
  readonly after?: (ms: number, run: () => void) => Cancel;
}

/** A clock that can also wait. */
export interface Timer extends Clock {
  readonly after: (ms: number, run: () => void) => Cancel;
}
