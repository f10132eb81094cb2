import type { Reason } from './reason.js';

/** `stated`: a notice says so for this very case; `derived`: follows from a rule; `estimated`: a pattern or a rule of thumb. */
export type Certainty = 'stated' | 'derived' | 'estimated';

/** The rule has an answer. */
export interface Decided<T> {
  readonly status: 'decided';
  readonly value: T;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
}

/** The answer depends on facts that were not given. */
export interface NeedsFacts {
  readonly status: 'needs-facts';
  /** Every fact still needed, in the order to ask for them. */
  readonly missing: readonly string[];
  /** What is known already. */
  readonly reasons: readonly Reason[];
}

/** The rulebook does not know. */
export interface NotCovered {
  readonly status: 'not-covered';
  readonly reasons: readonly Reason[];
}

/** What a rule answers: decided, needs facts, or not covered; never confused. */
export type Result<T> = Decided<T> | NeedsFacts | NotCovered;

export const decided = <T>(
  value: T,
  certainty: Certainty,
  reasons: readonly Reason[],
): Decided<T> => ({ status: 'decided', value, certainty, reasons });

export const needsFacts = (
  missing: readonly string[],
  reasons: readonly Reason[] = [],
): NeedsFacts => ({ status: 'needs-facts', missing, reasons });

export const notCovered = (reasons: readonly Reason[]): NotCovered => ({
  status: 'not-covered',
  reasons,
});
