import type { CalendarDate } from '../calendar/calendar-date.js';
import type { DayNumber } from '../calendar/day-number.js';
import { checkPassFields, checkPassList, checkPassShape } from '../facts/check-passes.js';
import type { Pass } from '../facts/facts.js';
import { isReportScore } from '../facts/check-score.js';
import { termsIfCovered, termsOnRecord } from '../validity/pass-terms.js';
import { NO_PAPERS, type HeldPapers } from './held-papers.js';
import { PASS_SCORE } from '../rulebook/score-rules.js';
import { CLOSENESS, endOf, statusOf, tellsMore, type PassStatus } from './pass-status.js';
import type { PaperPlan } from './paper-plan.js';

/** The pass that serves a requirement the longest on a day, else the one that comes closest. */
export interface Closest {
  readonly index: number;
  readonly status: PassStatus;
  /** Its last day; what is on record of it, where it is not valid. */
  readonly until: CalendarDate;
}

/** What passes are worth for a plan on a day. */
export interface Standing {
  readonly plan: PaperPlan;
  /** By requirement of the plan; `undefined` where no pass is for it. */
  readonly closest: readonly (Closest | undefined)[];
  readonly held: HeldPapers;
}

const isCloser = (
  status: PassStatus,
  until: CalendarDate,
  pass: Pass,
  than: Closest,
  passes: readonly Pass[],
): boolean => {
  if (status !== than.status) return CLOSENESS[status] > CLOSENESS[than.status];
  if (until !== than.until) return until > than.until;
  const other = passes[than.index];
  return other === undefined || tellsMore(pass, other);
};

/**
 * Checks the passes and reads what they are worth, in one go: candidates' passes come in many shapes,
 * and to read a property of such an object costs more than what is then done with it.
 *
 * @throws FactError where a pass is malformed or contradicts the exam
 */
export const readStanding = (
  plan: PaperPlan,
  passes: readonly Pass[],
  day: DayNumber,
): Standing => {
  checkPassList(passes);
  const { roles } = plan;
  const closest: (Closest | undefined)[] = [undefined, undefined, undefined];
  let held = NO_PAPERS;
  let index = -1;
  for (const pass of passes) {
    index += 1;
    checkPassShape(pass, index);
    const { paper, sitting, reportScore, validUntil, refundExtension } = pass;
    const role = roles.get(paper);
    const terms = termsOnRecord(sitting);
    const isSound =
      role !== undefined &&
      terms !== undefined &&
      validUntil === undefined &&
      (role.since === null || sitting >= role.since) &&
      (reportScore === undefined || isReportScore(reportScore)) &&
      (refundExtension === undefined || typeof refundExtension === 'boolean');
    if (!isSound) {
      checkPassFields(paper, sitting, reportScore, validUntil, refundExtension, index);
    }
    if (role === undefined) continue;
    const isPassed = reportScore === undefined || reportScore >= PASS_SCORE;
    if (isPassed) held |= role.place;
    const { requirement } = role;
    if (requirement < 0) continue;
    const covered = terms ?? termsIfCovered(sitting);
    const status = isPassed ? statusOf(covered, validUntil, refundExtension, day) : 'failed';
    const best = closest[requirement];
    const until = endOf(sitting, covered, validUntil, refundExtension);
    if (best === undefined || isCloser(status, until, pass, best, passes)) {
      closest[requirement] = { index, status, until };
    }
  }
  return { plan, closest, held };
};

/** The last day of the first of the serving passes to expire; `undefined` where some requirement is not served. */
export const servedUntil = ({ plan, closest }: Standing): CalendarDate | undefined => {
  const { length } = plan.requirements;
  let until: CalendarDate | undefined;
  for (let at = 0; at < length; at += 1) {
    const best = closest[at];
    if (best?.status !== 'valid') return undefined;
    if (until === undefined || best.until < until) until = best.until;
  }
  return until;
};
