import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Pass } from '../../facts/facts.js';
import { isPassed } from '../../papers/pass-status.js';
import { planFor } from '../../papers/paper-plan.js';
import { neverPassed, shortfallOf, type Shortfall } from '../../papers/shortfall.js';
import { servedUntil, type Standing } from '../../papers/standing.js';
import { fail, hold, need, uncover, type Findings } from '../../result/findings.js';
import { because, type ReasonOf } from '../../result/reason.js';
import type { Category } from '../../rulebook/category.js';
import { allPapersSources } from '../../rulebook/interview-rules.js';

const explainShortfall = (findings: Findings, shortfall: Shortfall | undefined): void => {
  if (shortfall === undefined) return;
  const { why, reason, index } = shortfall;
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
    fail(findings, neverPassed(paper));
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
  let at = 0;
  for (const requirement of standing.plan.requirements) {
    if (standing.until[at] === undefined) explainShortfall(findings, shortfallOf(requirement, passes, on));
    at += 1;
  }
};

/** Why nobody with these passes may register, whatever the category; `undefined` where one is passed, or none is known. */
export const nothingPassed = (passes: readonly Pass[] | undefined): ReasonOf<'nothing-passed'> | undefined =>
  passes?.some(isPassed) === false ? because('nothing-passed', {}, allPapersSources) : undefined;
