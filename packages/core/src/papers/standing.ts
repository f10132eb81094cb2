import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkPassFields, checkPassList, checkPassShape } from '../facts/check-passes.js';
import type { Pass } from '../facts/facts.js';
import { termsIfCovered } from '../validity/pass-terms.js';
import { NO_PAPERS, type HeldPapers } from './held-papers.js';
import { endOf, isCloserStatus, reachesPass, statusOf, tellsMore, type PassStatus } from './pass-status.js';
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
  if (status !== than.status) return isCloserStatus(status, than.status);
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
  on: CalendarDate,
): Standing => {
  checkPassList(passes);
  const { requirements, roles } = plan;
  const closest: (Closest | undefined)[] = requirements.map(() => undefined);
  let held = NO_PAPERS;
  let index = -1;
  for (const pass of passes) {
    index += 1;
    checkPassShape(pass, index);
    const { paper, sitting, reportScore, validUntil, refundExtension } = pass;
    checkPassFields(paper, sitting, reportScore, validUntil, refundExtension, index);
    const role = roles.get(paper);
    if (role === undefined) continue;
    const passed = reachesPass(reportScore);
    if (passed) held |= role.place;
    const { requirement } = role;
    if (requirement < 0) continue;
    const terms = termsIfCovered(sitting);
    const status = passed ? statusOf(terms, validUntil, refundExtension, on) : 'failed';
    const best = closest[requirement];
    const until = endOf(sitting, terms, validUntil, refundExtension);
    if (best === undefined || isCloser(status, until, pass, best, passes)) {
      closest[requirement] = { index, status, until };
    }
  }
  return { plan, closest, held };
};

/** The last day of the first of the serving passes to expire; `undefined` where some requirement is not served. */
export const servedUntil = ({ closest }: Standing): CalendarDate | undefined => {
  let until: CalendarDate | undefined;
  for (const best of closest) {
    if (best?.status !== 'valid') return undefined;
    if (until === undefined || best.until < until) until = best.until;
  }
  return until;
};
