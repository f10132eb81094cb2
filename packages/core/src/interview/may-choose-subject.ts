import { checkChoice } from '../facts/check-choice.js';
import { checkPasses } from '../facts/check-passes.js';
import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import { CATEGORY_CHOICES, SUBJECT_CHOICES } from '../facts/choices.js';
import type { Facts } from '../facts/facts.js';
import { conclude, fail, hasFailed, newFindings } from '../result/findings.js';
import { needsFacts, notCovered, type Result } from '../result/result.js';
import { A_CODE_SUBJECTS } from '../rulebook/paper-rules.js';
import type { Subject } from '../rulebook/subject.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { outsideExam } from '../sittings/region.js';
import { checkSubject } from './conditions/subject-condition.js';

export type ChooseSubjectFacts = Pick<
  Facts,
  'category' | 'subject' | 'passes' | 'writtenSubject' | 'province' | 'sitting'
>;

const ASKING_ORDER = ['category', 'subject', 'passes', 'sitting'];

/** The subject of paper three tells the codes of papers one and two, unless it is one of the A codes. */
const mayNeedPasses = (writtenSubject: Subject | undefined): boolean =>
  writtenSubject === undefined || A_CODE_SUBJECTS.has(writtenSubject);

const missingWithoutCategory = (facts: ChooseSubjectFacts): readonly string[] => {
  const { subject, passes, writtenSubject, sitting } = facts;
  return [
    'category',
    ...(subject === undefined ? ['subject'] : []),
    ...(passes === undefined && mayNeedPasses(writtenSubject) ? ['passes'] : []),
    ...(sitting === undefined ? ['sitting'] : []),
  ];
};

/**
 * Whether a subject may be chosen in the interview (rule `interview.subject`).
 *
 * Primary chooses freely among its subjects; the other categories take the subject of paper three.
 * A codes open only music, physical education and art. New subjects without a paper three need papers
 * one and two under plain codes, and are not open in every province, which a reason says. Kindergarten
 * has no subjects; the vocational professional and instructor categories go by the catalogue of majors.
 *
 * @throws FactError where a fact is malformed or contradicts the exam
 * @source lists of interview subjects of several rounds; the article of 2017-12
 * @example
 * mayChooseSubject({
 *   category: 'primary',
 *   subject: 'music',
 *   passes: [{ paper: '201A', sitting: '2023H2' }, { paper: '202A', sitting: '2023H2' }],
 * }).value // => true
 * @example
 * mayChooseSubject({
 *   category: 'senior-secondary',
 *   subject: 'morality-and-law',
 *   writtenSubject: 'politics',
 * }).value // => false
 */
export const mayChooseSubject = (facts: ChooseSubjectFacts): Result<boolean> => {
  const { category, subject, passes, writtenSubject, province, sitting } = facts;
  if (category !== undefined) checkChoice(CATEGORY_CHOICES, category, 'category');
  if (subject !== undefined) checkChoice(SUBJECT_CHOICES, subject, 'subject');
  if (passes !== undefined) checkPasses(passes);
  if (writtenSubject !== undefined) checkChoice(SUBJECT_CHOICES, writtenSubject, 'writtenSubject');
  if (province !== undefined) checkRegion(province, 'province');
  if (sitting !== undefined) checkSitting(sitting, 'sitting');

  const uncovered = outsideExam(province) ?? beforeRulebook(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);
  const findings = newFindings();
  fail(findings, cancelled(sitting));
  if (category !== undefined) checkSubject(findings, category, subject, passes, writtenSubject, sitting);
  else if (!hasFailed(findings)) return needsFacts(missingWithoutCategory(facts));
  return conclude(findings, 'derived', ASKING_ORDER);
};
