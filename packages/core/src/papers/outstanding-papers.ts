import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkChoice } from '../facts/check-choice.js';
import { checkDate } from '../facts/check-date.js';
import { checkPasses } from '../facts/check-passes.js';
import { checkSubjectOf } from '../facts/check-subject.js';
import { CATEGORY_CHOICES, SUBJECT_CHOICES } from '../facts/choices.js';
import type { Facts } from '../facts/facts.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import type { PaperCode } from '../rulebook/paper-code.js';
import { categoryPaperSources } from '../rulebook/paper-rules.js';
import { factsStillNeeded } from './facts-still-needed.js';
import { plainPlanFor } from './paper-plan.js';
import { unmetOf, type Shortfall } from './shortfall.js';

export type OutstandingPapersFacts = Pick<Facts, 'category' | 'subject' | 'passes' | 'on'>;

/** A paper that still has to be passed. */
export interface OutstandingPaper {
  readonly paper: PaperCode;
  /** The codes that would serve. */
  readonly codes: readonly PaperCode[];
  readonly why: 'never-passed' | 'expired' | 'wrong-code';
  /** The last day of the pass that has expired. */
  readonly expiredOn?: CalendarDate;
}

/** The papers that still have to be passed; an empty list when none is left. */
export interface OutstandingPapers {
  readonly outstanding: readonly OutstandingPaper[];
}

/** Stands for the day where it does not matter. */
const ANY_DAY: CalendarDate = '2015-01-01';

const outstandingBy = (
  paper: PaperCode,
  codes: readonly PaperCode[],
  { why, until }: Shortfall,
): OutstandingPaper[] => {
  if (why === 'refund-unknown' || why === 'not-covered') return [];
  return [{ paper, codes, why, ...(until === undefined ? {} : { expiredOn: until }) }];
};

/**
 * The papers that a candidate still has to pass for a category on a day (rule `papers.outstanding`).
 *
 * Papers are passed one by one, in any sitting; only those never passed, expired, or passed under a code
 * that does not serve are outstanding. A pass below 70, or of a later day, counts as not passed.
 *
 * @throws FactError where a fact is malformed or contradicts the exam
 * @source code tables of several rounds; Interim Measures art. 18
 * @example
 * outstandingPapers({
 *   category: 'kindergarten',
 *   passes: [{ paper: '101', sitting: '2017H2' }],
 *   on: '2019-12-31',
 * }).value.outstanding // => [{ paper: '102', codes: ['102'], why: 'never-passed' }]
 */
export const outstandingPapers = (facts: OutstandingPapersFacts): Result<OutstandingPapers> => {
  const { category, subject, passes, on } = facts;
  if (category !== undefined) checkChoice(CATEGORY_CHOICES, category, 'category');
  if (subject !== undefined) checkChoice(SUBJECT_CHOICES, subject, 'subject');
  if (passes !== undefined) checkPasses(passes);
  if (on !== undefined) checkDate(on, 'on');
  if (category !== undefined && subject !== undefined) checkSubjectOf(category, subject);
  const missing = factsStillNeeded(facts);
  if (missing.length > 0 || category === undefined || passes === undefined) return needsFacts(missing);

  const reasons: Reason[] = [because('papers-of-category', { category }, categoryPaperSources)];
  const plan = plainPlanFor(category, subject);
  const unmet = unmetOf(plan, passes, on ?? ANY_DAY);
  reasons.push(...unmet.map(({ shortfall }) => shortfall.reason));
  if (unmet.length === 0) reasons.push(because('nothing-outstanding', { category }, categoryPaperSources));

  if (unmet.some(({ shortfall }) => shortfall.why === 'not-covered')) return notCovered(reasons);
  const refunds = unmet.flatMap(({ shortfall: { why, index } }) =>
    why === 'refund-unknown' && index !== undefined ? [`passes[${index}].refundExtension`] : [],
  );
  if (refunds.length > 0) return needsFacts(refunds, reasons);
  const outstanding = unmet.flatMap(({ requirement: { paper, codes }, shortfall }) =>
    outstandingBy(paper, codes, shortfall),
  );
  return decided({ outstanding }, 'derived', reasons);
};
