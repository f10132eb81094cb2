import type { Sitting } from '../../calendar/sitting.js';
import type { CalendarDate } from '../../calendar/calendar-date.js';
import { MOST_PASSES } from '../../facts/check-passes.js';
import type { Facts, Pass } from '../../facts/facts.js';
import { outstandingPapers, subjectsOf, type OutstandingPaper } from '../../papers/index.js';
import type { Category } from '../../rulebook/category.js';
import type { PaperCode } from '../../rulebook/paper-code.js';
import { papers } from '../../rulebook/papers.js';
import { datesOf } from '../../sittings/dates-of-sitting.js';
import { registrationOf } from '../rounds-ahead.js';

interface KnownFacts extends Facts {
  readonly category: Category;
  readonly passes: readonly Pass[];
}

/** The interview that follows a written exam: the round in question where it is not an earlier one. */
const interviewAfter = (written: Sitting, { sitting }: Facts): Sitting =>
  sitting === undefined || sitting < written ? written : sitting;

/** The first day on which the results are surely out and registration for the interview has begun. */
const registrationDay = (written: Sitting, interview: Sitting, facts: Facts): CalendarDate | undefined => {
  const results = datesOf(written, 'writtenResults')?.widest.to;
  const registration = registrationOf(facts, interview);
  if (results === undefined || registration === undefined || results > registration.to) return undefined;
  return results > registration.from ? results : registration.from;
};

const outstandingOn = ({ category, subject, passes }: KnownFacts, on: CalendarDate): readonly OutstandingPaper[] => {
  const subjects = subjectsOf(category);
  if (subject !== undefined && subjects.length > 0 && !subjects.includes(subject)) return [];
  const result = outstandingPapers({ category, subject: subjects.length > 0 ? subject : undefined, passes, on });
  return result.status === 'decided' ? result.value.outstanding : [];
};

const isCodeIn = (code: PaperCode, sitting: Sitting): boolean => (papers[code].since ?? sitting) <= sitting;

const passIn = ({ codes }: OutstandingPaper, sitting: Sitting): Pass[] => {
  const paper = codes.find((code) => isCodeIn(code, sitting));
  return paper === undefined ? [] : [{ paper, sitting }];
};

/** The passes of a candidate who passes in a written exam all that is outstanding, and when that serves. */
export interface PapersPassed {
  readonly passes: readonly Pass[];
  readonly sitting: Sitting;
  readonly on: CalendarDate;
}

/**
 * What passing every outstanding paper in one written exam comes to: the passes with the new ones, the
 * interview that it is for, and the first day on which it can be registered for. Outstanding is what will
 * be missing on that day. `undefined` where nothing is, or where that cannot be told.
 */
export const passOutstanding = (facts: Facts, written: Sitting): PapersPassed | undefined => {
  const { category, passes } = facts;
  if (category === undefined || passes === undefined) return undefined;
  const sitting = interviewAfter(written, facts);
  const on = registrationDay(written, sitting, facts);
  if (on === undefined) return undefined;
  const added = outstandingOn({ ...facts, category, passes }, on).flatMap((paper) => passIn(paper, written));
  if (added.length === 0 || passes.length + added.length > MOST_PASSES) return undefined;
  return { passes: [...passes, ...added], sitting, on };
};
