import type { Reason } from './reason.js';
import { decided, needsFacts, notCovered, type Certainty, type Result } from './result.js';

/**
 * What the conditions of a predicate have found so far, for one decision; filled by the conditions,
 * folded by `conclude`, and then let go.
 */
export interface Findings {
  /** Why conditions hold; not kept once one has failed. */
  holds: Reason[] | undefined;
  /** Why conditions fail. */
  fails: Reason[] | undefined;
  /** Which facts conditions still need. */
  missing: string[] | undefined;
  /** Why conditions are not covered. */
  uncovered: Reason[] | undefined;
  /** What else a reader should know, whatever the answer. */
  notes: Reason[] | undefined;
}

export const newFindings = (): Findings => ({
  holds: undefined,
  fails: undefined,
  missing: undefined,
  uncovered: undefined,
  notes: undefined,
});

export const hold = (findings: Findings, reason: Reason): void => {
  if (findings.fails === undefined) (findings.holds ??= []).push(reason);
};

/** Fails for a reason, where there is one. */
export const fail = (findings: Findings, reason: Reason | undefined): void => {
  if (reason !== undefined) (findings.fails ??= []).push(reason);
};

/** Says why something is not covered, where there is a reason. */
export const uncover = (findings: Findings, reason: Reason | undefined): void => {
  if (reason !== undefined) (findings.uncovered ??= []).push(reason);
};

/** Adds what a reader should know, where there is something. */
export const note = (findings: Findings, reason: Reason | undefined): void => {
  if (reason !== undefined) (findings.notes ??= []).push(reason);
};

/** Asks for a fact, once. */
export const need = (findings: Findings, fact: string): void => {
  findings.missing ??= [];
  if (!findings.missing.includes(fact)) findings.missing.push(fact);
};

const NO_REASONS: readonly Reason[] = [];

const noted = (reasons: Reason[] | undefined, notes: Reason[] | undefined): readonly Reason[] => {
  if (reasons === undefined) return notes ?? NO_REASONS;
  if (notes === undefined) return reasons;
  for (const reason of notes) reasons.push(reason);
  return reasons;
};

/**
 * Folds findings into a result: any failing condition decides, with all that fail; else what is not
 * covered; else the facts that are missing, in the order to ask for them; else true.
 */
export const conclude = (
  findings: Findings,
  certainty: Certainty,
  askingOrder: readonly string[] = [],
): Result<boolean> => {
  const { holds, fails, uncovered, missing, notes } = findings;
  if (fails !== undefined) return decided(false, certainty, noted(fails, notes));
  if (uncovered !== undefined) return notCovered(noted(uncovered, notes));
  if (missing !== undefined) {
    const place = (fact: string): number => {
      const at = askingOrder.indexOf(fact.replace(/\[.*$/, ''));
      return at === -1 ? askingOrder.length : at;
    };
    return needsFacts(
      missing.sort((a, b) => place(a) - place(b)),
      noted(holds, notes),
    );
  }
  return decided(true, certainty, noted(holds, notes));
};
