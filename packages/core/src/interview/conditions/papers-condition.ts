import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Pass } from '../../facts/facts.js';
import { isPassed, lastDayOf } from '../../papers/pass-status.js';
import { requirementsOf, requirementsWhateverSubject, type Requirement } from '../../papers/requirements.js';
import { shortfallOf, validPassFor } from '../../papers/shortfall.js';
import { fail, hold, need, uncover, type Findings } from '../../result/findings.js';
import { because } from '../../result/reason.js';
import type { Category } from '../../rulebook/category.js';
import { allPapersSources } from '../../rulebook/interview-rules.js';
import { separatePapersSources } from '../../rulebook/paper-rules.js';
import type { Subject } from '../../rulebook/subject.js';

const explainShortfall = (
  findings: Findings,
  requirement: Requirement,
  passes: readonly Pass[],
  on: CalendarDate,
): void => {
  const { why, reason, index } = shortfallOf(requirement, passes, on);
  if (why === 'refund-unknown') return need(findings, `passes[${index ?? 0}].refundExtension`);
  if (why === 'not-covered') return uncover(findings, reason);
  return fail(findings, reason);
};

/** Without a day: a paper that was never passed at all is missing on every day. */
export const checkNeverPassed = (
  findings: Findings,
  category: Category,
  passes: readonly Pass[],
): void => {
  for (const { paper, codes } of requirementsWhateverSubject(category)) {
    if (passes.some((pass) => codes.includes(pass.paper) && isPassed(pass))) continue;
    fail(findings, because('paper-never-passed', { paper }, separatePapersSources));
  }
};

/**
 * Every paper of the category is passed and unexpired on the day. With an unknown subject, only the
 * papers that every subject of the category takes are looked at.
 */
export const checkPapers = (
  findings: Findings,
  category: Category,
  subject: Subject | undefined,
  passes: readonly Pass[],
  on: CalendarDate,
): void => {
  const requirements =
    (subject === undefined ? undefined : requirementsOf(category, subject)) ??
    requirementsWhateverSubject(category);
  let until: CalendarDate | undefined;
  let isMet = true;
  for (const requirement of requirements) {
    const pass = validPassFor(requirement, passes, on);
    if (pass === undefined) {
      isMet = false;
      explainShortfall(findings, requirement, passes, on);
      continue;
    }
    const lastDay = lastDayOf(pass);
    if (until === undefined || lastDay < until) until = lastDay;
  }
  if (!isMet || until === undefined) return;
  hold(findings, because('papers-valid', { category, on, until }, allPapersSources));
};
