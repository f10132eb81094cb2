import type { Sitting } from '../calendar/sitting.js';
import { checkChoice } from '../facts/check-choice.js';
import { checkDate } from '../facts/check-date.js';
import { checkPasses } from '../facts/check-passes.js';
import { CATEGORY_CHOICES, SUBJECT_CHOICES } from '../facts/choices.js';
import type { Facts } from '../facts/facts.js';
import { heldPapersOf, planFor } from '../papers/paper-plan.js';
import { dependsOnSubject } from '../papers/requirements.js';
import { readStanding, type Standing } from '../papers/standing.js';
import { conclude, fail, need, newFindings, note, type Findings } from '../result/findings.js';
import { onceFor } from '../result/once-for.js';
import { because, sharedReason, type ReasonOf } from '../result/reason.js';
import { notCovered, type Result } from '../result/result.js';
import type { Category } from '../rulebook/category.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { datesOf } from '../sittings/dates-of-sitting.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { heldEveryRound, notHeldIn } from '../sittings/rounds-of-province.js';
import { checkArea } from './conditions/area-condition.js';
import { checkCategoryOfPapers } from './conditions/category-condition.js';
import { checkNeverPassed, checkPapers, nothingPassed } from './conditions/papers-condition.js';
import { checkSubject } from './conditions/subject-condition.js';
import { AREA_ORDER, checkAreaFacts, type AreaFacts } from './may-register-in-area.js';

export type EligibleFacts = AreaFacts & Pick<Facts, 'category' | 'subject' | 'passes' | 'on'>;

const ASKING_ORDER = ['category', 'subject', 'passes', ...AREA_ORDER, 'on'];

const registrationDates = /* @__PURE__ */ onceFor((sitting: Sitting): ReasonOf<'registration-dates'> | undefined => {
  const dates = datesOf(sitting, 'interviewRegistration');
  if (dates === undefined) return undefined;
  const { from, to, certainty, sources } = dates;
  return sharedReason('registration-dates', { sitting, from, to, estimated: certainty === 'estimated' }, sources);
});


/** The round matters only where the province may have left it out: a cancelled one has no registration to ask about. */
const checkRound = (
  findings: Findings,
  province: ProvinceCode | undefined,
  sitting: Sitting | undefined,
): void => {
  if (sitting === undefined) {
    if (province === undefined || !heldEveryRound(province, 'interview')) need(findings, 'sitting');
    return;
  }
  note(findings, registrationDates(sitting));
  const notHeld = province === undefined ? undefined : notHeldIn(province, sitting, 'interview');
  if (province === undefined || notHeld === undefined) return;
  fail(findings, because('round-not-held', { province, sitting, stage: 'interview' }, notHeld));
};

/** Papers, category and subject: what the candidate has passed, and what may be chosen with it. */
const checkQualification = (
  findings: Findings,
  category: Category,
  { subject, passes, on, sitting }: EligibleFacts,
  standing: Standing | undefined,
): void => {
  if (subject === undefined && dependsOnSubject(category)) need(findings, 'subject');
  if (passes === undefined) {
    need(findings, 'passes');
    if (subject !== undefined) checkSubject(findings, category, subject, undefined, undefined, sitting);
    return;
  }
  const plan = standing?.plan ?? planFor(category, subject);
  if (on === undefined || standing === undefined) checkNeverPassed(findings, category, passes);
  else checkPapers(findings, category, standing, passes, on);
  if (passes.length === 0) return;
  const held = standing?.held ?? heldPapersOf(passes, plan);
  checkCategoryOfPapers(findings, category, plan.subject, held);
  checkSubject(findings, category, subject, passes, undefined, sitting, held);
};

/** Without a category only one thing is sure: who has passed nothing may not register. */
const needQualification = (findings: Findings, { subject, passes }: EligibleFacts): void => {
  fail(findings, nothingPassed(passes));
  need(findings, 'category');
  if (subject === undefined) need(findings, 'subject');
  if (passes === undefined) need(findings, 'passes');
};

/** Checks every fact, and says what the passes are worth where that can be asked yet. */
const readFacts = (facts: EligibleFacts): Standing | undefined => {
  const { category, subject, passes, on } = facts;
  if (category !== undefined) checkChoice(CATEGORY_CHOICES, category, 'category');
  if (subject !== undefined) checkChoice(SUBJECT_CHOICES, subject, 'subject');
  if (on !== undefined) checkDate(on, 'on');
  checkAreaFacts(facts);
  if (passes === undefined) return undefined;
  if (category !== undefined && on !== undefined) {
    return readStanding(planFor(category, subject), passes, on);
  }
  checkPasses(passes);
  return undefined;
};

/**
 * Whether a candidate may register for an interview (rule `interview.eligible`): papers, validity on the
 * day of registration, category, subject and area at once.
 *
 * It asks as if registration were open on `on`; the round's dates are in a reason, and `interview.window`
 * says whether it is open. An expiry after registration and before the interview does no harm. A false
 * lists every failing condition that is known.
 *
 * @throws FactError where a fact is malformed or contradicts the exam
 * @source Beijing 2021H2 and other notices of provinces; Interim Measures arts. 17 and 18
 * @example
 * isEligibleForInterview({
 *   category: 'kindergarten',
 *   passes: [{ paper: '101', sitting: '2017H2' }, { paper: '102', sitting: '2017H2' }],
 *   province: '42',
 *   basis: 'household-registration',
 *   basisProvince: '42',
 *   sitting: '2019H2',
 *   on: '2019-12-10',
 * }).value // => true
 */
export const isEligibleForInterview = (facts: EligibleFacts): Result<boolean> => {
  const standing = readFacts(facts);
  const { category, province: region, basisProvince, sitting, on } = facts;
  const uncovered =
    outsideExam(region) ??
    outsideExam(basisProvince) ??
    beforeRulebook(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);

  const findings = newFindings();
  fail(findings, cancelled(sitting));
  if (category === undefined) needQualification(findings, facts);
  else checkQualification(findings, category, facts, standing);

  const province = provinceIn(region);
  checkRound(findings, province, sitting);
  checkArea(findings, facts, province, provinceIn(basisProvince));
  if (on === undefined) need(findings, 'on');
  return conclude(findings, 'derived', ASKING_ORDER);
};
