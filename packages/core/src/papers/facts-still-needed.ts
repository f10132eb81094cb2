import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Facts, Pass } from '../facts/facts.js';
import type { Category } from '../rulebook/category.js';
import { papers } from '../rulebook/papers.js';
import { cancelled } from '../sittings/coverage.js';
import { plainPlanFor, type PaperPlan } from './paper-plan.js';
import { isPassed } from './pass-status.js';
import { dependsOnSubject } from './requirements.js';
import { unmetOf } from './shortfall.js';

type OutstandingPapersFacts = Pick<Facts, 'category' | 'subject' | 'passes' | 'on'>;

const holdsACodes = (passes: readonly Pass[]): boolean =>
  passes.some(({ paper }) => papers[paper].plain !== undefined);

/** Plain codes serve every primary subject: A codes bring the subject in only where these leave something open. */
const isSubjectNeeded = (
  category: Category,
  passes: readonly Pass[] | undefined,
  on: CalendarDate | undefined,
): boolean => {
  if (category !== 'primary') return dependsOnSubject(category);
  if (passes === undefined) return true;
  if (!holdsACodes(passes)) return false;
  return on === undefined || unmetOf(plainPlanFor(category, undefined), passes, on).length > 0;
};

/** Whether a pass can serve, or come close to it, on one day and not on another. */
const isOfItsDay = ({ roles }: PaperPlan, pass: Pass): boolean => {
  const { paper, sitting } = pass;
  if (!isPassed(pass) || cancelled(sitting) !== undefined) return false;
  return [paper, papers[paper].plain].some((code) => code !== undefined && (roles.get(code)?.requirement ?? -1) >= 0);
};

/** The day does not matter to somebody who has passed none of the papers. */
const isDayNeeded = ({ category, subject, passes }: OutstandingPapersFacts): boolean => {
  if (category === undefined || passes === undefined) return true;
  const plan = plainPlanFor(category, subject);
  return passes.some((pass) => isOfItsDay(plan, pass));
};

/** The facts that `papers.outstanding` still needs, in the order to ask for them. */
export const factsStillNeeded = (facts: OutstandingPapersFacts): readonly string[] => {
  const { category, subject, passes, on } = facts;
  const needsSubject =
    subject === undefined && (category === undefined || isSubjectNeeded(category, passes, on));
  return [
    ...(category === undefined ? ['category'] : []),
    ...(needsSubject ? ['subject'] : []),
    ...(passes === undefined ? ['passes'] : []),
    ...(on === undefined && isDayNeeded(facts) ? ['on'] : []),
  ];
};
