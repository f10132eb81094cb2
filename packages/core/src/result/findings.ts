import type { Reason, ReasonCode } from './reason.js';
import { decided, needsFacts, notCovered, type Certainty, type Result } from './result.js';

/** Reasons in the order found; places from `count` on are left over from an earlier decision. */
interface ReasonList {
  readonly places: Reason[];
  count: number;
}

/**
 * What the conditions of a predicate have found so far, for one decision; filled by the conditions,
 * folded by `conclude`, and then let go.
 */
export interface Findings {
  /** Why conditions hold; not kept once one has failed. */
  readonly holds: ReasonList;
  /** Why conditions fail. */
  readonly fails: ReasonList;
  /** Why conditions are not covered. */
  readonly uncovered: ReasonList;
  /** What else a reader should know, whatever the answer. */
  readonly notes: ReasonList;
  /** Which facts conditions still need. */
  missing: string[] | undefined;
}

const emptyList = (): ReasonList => ({ places: [], count: 0 });

/** Findings that were let go: lists that grow anew for each decision take most of the memory that it allocates. */
let spare: Findings | undefined;

export const newFindings = (): Findings => {
  const findings = spare ?? {
    holds: emptyList(),
    fails: emptyList(),
    uncovered: emptyList(),
    notes: emptyList(),
    missing: undefined,
  };
  spare = undefined;
  const { holds, fails, uncovered, notes } = findings;
  holds.count = fails.count = uncovered.count = notes.count = 0;
  findings.missing = undefined;
  return findings;
};

const add = (list: ReasonList, reason: Reason): void => {
  list.places[list.count] = reason;
  list.count += 1;
};

/** Whether a condition has failed. */
export const hasFailed = ({ fails }: Findings): boolean => fails.count > 0;

/** Whether a condition holds for a reason of this code. */
export const isHeldBy = ({ holds: { places, count } }: Findings, code: ReasonCode): boolean =>
  places.slice(0, count).some((reason) => reason.code === code);

export const hold = (findings: Findings, reason: Reason): void => {
  if (findings.fails.count === 0) add(findings.holds, reason);
};

/** Fails for a reason, where there is one. */
export const fail = (findings: Findings, reason: Reason | undefined): void => {
  if (reason !== undefined) add(findings.fails, reason);
};

/** Says why something is not covered, where there is a reason. */
export const uncover = (findings: Findings, reason: Reason | undefined): void => {
  if (reason !== undefined) add(findings.uncovered, reason);
};

/** Adds what a reader should know, where there is something. */
export const note = (findings: Findings, reason: Reason | undefined): void => {
  if (reason !== undefined) add(findings.notes, reason);
};

/** Asks for a fact, once. */
export const need = (findings: Findings, fact: string): void => {
  findings.missing ??= [];
  if (!findings.missing.includes(fact)) findings.missing.push(fact);
};

/** The reasons of a list and the notes, in a list of its own. */
const noted = (list: ReasonList, { places, count }: ReasonList): readonly Reason[] => {
  for (let at = 0; at < count; at += 1) {
    const reason = places[at];
    if (reason !== undefined) add(list, reason);
  }
  return list.places.slice(0, list.count);
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
  spare = findings;
  if (fails.count > 0) return decided(false, certainty, noted(fails, notes));
  if (uncovered.count > 0) return notCovered(noted(uncovered, notes));
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
