import { checkBoolean } from '../facts/check-boolean.js';
import { checkChoice } from '../facts/check-choice.js';
import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import { BASIS_CHOICES } from '../facts/choices.js';
import type { Facts } from '../facts/facts.js';
import { conclude, fail, isHeldBy, newFindings, type Findings } from '../result/findings.js';
import { notCovered, type Certainty, type Result } from '../result/result.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { checkArea } from './conditions/area-condition.js';

export type AreaFacts = Pick<
  Facts,
  'province' | 'basis' | 'basisProvince' | 'student' | 'sitting'
>;

export const AREA_ORDER = ['province', 'basis', 'basisProvince', 'student', 'sitting'];

export const checkAreaFacts = (facts: AreaFacts): void => {
  const { province, basis, basisProvince, student, sitting } = facts;
  if (province !== undefined) checkRegion(province, 'province');
  if (basis !== undefined) checkChoice(BASIS_CHOICES, basis, 'basis');
  if (basisProvince !== undefined) checkRegion(basisProvince, 'basisProvince');
  if (student !== undefined) checkBoolean(student, 'student');
  if (sitting !== undefined) checkSitting(sitting, 'sitting');
};

/** A notice that names the basis for that very sitting says so; the rest follows from the national rule. */
const certaintyOf = (findings: Findings): Certainty =>
  isHeldBy(findings, 'basis-by-own-notice') ? 'stated' : 'derived';

/**
 * Whether a candidate may register for the interview in a province (rule `interview.area`).
 *
 * The basis must lie in the province and count in that sitting: the household registration always, the
 * work unit until 2019H1, the residence permit from 2019H2, the school for students only. A province's
 * own notice for that very sitting wins. The student's year is not checked, and a reason says so.
 *
 * @throws FactError where a fact is malformed
 * @source NEEA notice of 2019-12-02 and notices of provinces
 * @example
 * mayRegisterInArea({ province: '42', basis: 'household-registration', basisProvince: '42' }).value // => true
 * @example
 * mayRegisterInArea({
 *   province: '42',
 *   basis: 'work-unit',
 *   basisProvince: '42',
 *   sitting: '2019H2',
 * }).value // => false
 */
export const mayRegisterInArea = (facts: AreaFacts): Result<boolean> => {
  checkAreaFacts(facts);
  const { province, basisProvince, sitting } = facts;
  const uncovered =
    outsideExam(province) ??
    outsideExam(basisProvince) ??
    beforeRulebook(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);
  const findings = newFindings();
  fail(findings, cancelled(sitting));
  checkArea(
    findings,
    facts,
    provinceIn(province),
    provinceIn(basisProvince),
  );
  return conclude(findings, certaintyOf(findings), AREA_ORDER);
};
