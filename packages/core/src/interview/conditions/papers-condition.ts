import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Pass } from '../../facts/facts.js';
import { isPassed } from '../../papers/pass-status.js';
import { planFor } from '../../papers/paper-plan.js';
import { shortfallsOf, type Shortfall } from '../../papers/shortfall.js';
import { servedUntil, type Standing } from '../../papers/standing.js';
import { fail, hold, need, uncover, type Findings } from '../../result/findings.js';
import { because, type ReasonOf } from '../../result/reason.js';
import type { Category } from '../../rulebook/category.js';
import { allPapersSources } from '../../rulebook/interview-rules.js';
import { separatePapersSources } from '../../rulebook/paper-rules.js';

const explainShortfall = (findings: Findings, { why, reason, index }: Shortfall): void => {
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
  for (const { paper, codes } of planFor(category, undefined).requirements) {
    if (passes.some((pass) => codes.includes(pass.paper) && isPassed(pass))) continue;
    fail(findings, because('paper-never-passed', { paper }, separatePapersSources));
  }
};

/** Every paper of the plan is passed and unexpired on the day. */
export const checkPapers = (
  findings: Findings,
  category: Category,
  standing: Standing,
  passes: readonly Pass[],
  on: CalendarDate,
): void => {
  const until = servedUntil(standing);
  if (until !== undefined) {
    return hold(findings, because('papers-valid', { category, on, until }, allPapersSources));
  }
  for (const { shortfall } of shortfallsOf(standing, passes, on)) {
    explainShortfall(findings, shortfall);
  }
};

/** Why nobody with these passes may register, whatever the category; `undefined` where one is passed, or none is known. */
export const nothingPassed = (passes: readonly Pass[] | undefined): ReasonOf<'nothing-passed'> | undefined =>
  passes?.some(isPassed) === false ? because('nothing-passed', {}, allPapersSources) : undefined;
