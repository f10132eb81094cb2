import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkPassFields, checkPassList, checkPassShape } from '../facts/check-passes.js';
import type { Pass } from '../facts/facts.js';
import { termsIfCovered } from '../validity/pass-terms.js';
import { NO_PAPERS, type HeldPapers } from './held-papers.js';
import type { PaperPlan } from './paper-plan.js';
import { endOf, reachesPass, statusOf } from './pass-status.js';

/** What passes are worth for a plan on a day. */
export interface Standing {
  readonly plan: PaperPlan;
  /** By requirement of the plan: the last day of the pass that serves it the longest; `undefined` where none serves. */
  readonly until: readonly (CalendarDate | undefined)[];
  readonly held: HeldPapers;
}

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
  const longest: (CalendarDate | undefined)[] = requirements.map(() => undefined);
  let held = NO_PAPERS;
  let index = -1;
  for (const pass of passes) {
    index += 1;
    checkPassShape(pass, index);
    const { paper, sitting, reportScore, validUntil, refundExtension } = pass;
    checkPassFields(paper, sitting, reportScore, validUntil, refundExtension, index);
    const role = roles.get(paper);
    if (role === undefined || !reachesPass(reportScore)) continue;
    held |= role.place;
    const { requirement } = role;
    if (requirement < 0) continue;
    const terms = termsIfCovered(sitting);
    if (statusOf(terms, validUntil, refundExtension, on) !== 'valid') continue;
    const best = longest[requirement];
    const until = endOf(sitting, terms, validUntil, refundExtension);
    if (best === undefined || until > best) longest[requirement] = until;
  }
  return { plan, until: longest, held };
};

/** The last day of the first of the serving passes to expire; `undefined` where some requirement is not served. */
export const servedUntil = ({ until }: Standing): CalendarDate | undefined => {
  let first: CalendarDate | undefined;
  for (const last of until) {
    if (last === undefined) return undefined;
    if (first === undefined || last < first) first = last;
  }
  return first;
};
