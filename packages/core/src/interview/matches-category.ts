import { checkChoice } from '../facts/check-choice.js';
import { checkPasses } from '../facts/check-passes.js';
import { CATEGORY_CHOICES, SUBJECT_CHOICES } from '../facts/choices.js';
import type { Facts, Pass } from '../facts/facts.js';
import { heldPapersOf, planFor } from '../papers/paper-plan.js';
import { dependsOnSubject } from '../papers/requirements.js';
import { conclude, hasFailed, need, newFindings, note, type Findings } from '../result/findings.js';
import { because } from '../result/reason.js';
import { decided, needsFacts, type Result } from '../result/result.js';
import type { Category } from '../rulebook/category.js';
import type { Subject } from '../rulebook/subject.js';
import { sameCategorySources } from '../rulebook/interview-rules.js';
import { checkCategoryAsWritten, checkCategoryOfPapers } from './conditions/category-condition.js';
import { nothingPassed } from './conditions/papers-condition.js';

export type MatchesCategoryFacts = Pick<
  Facts,
  'category' | 'passes' | 'writtenCategory' | 'subject'
>;

const ASKING_ORDER = ['category', 'passes', 'subject'];

const doesFail = (category: Category, writtenCategory: Category): boolean => {
  const findings = newFindings();
  checkCategoryAsWritten(findings, category, writtenCategory);
  return hasFailed(findings);
};

const checkByPasses = (
  findings: Findings,
  category: Category,
  passes: readonly Pass[],
  { subject, writtenCategory }: MatchesCategoryFacts,
): void => {
  checkCategoryOfPapers(findings, category, subject, heldPapersOf(passes, planFor(category, subject)));
  if (writtenCategory === undefined) return;
  if (doesFail(category, writtenCategory) === hasFailed(findings)) return;
  const params = { used: 'passes', ignored: 'writtenCategory' };
  note(findings, because('facts-disagree', params, sameCategorySources));
};

const needWritten = (findings: Findings, category: Category, subject: Subject | undefined): void => {
  need(findings, 'passes');
  if (subject === undefined && dependsOnSubject(category) && category !== 'primary') {
    need(findings, 'subject');
  }
};

/**
 * Whether an interview category is that of the written papers (rule `interview.category`).
 *
 * 301 and 302 serve every secondary category, so paper three decides; senior papers serve senior and
 * vocational academic; the vocational professional and instructor categories need 301 and 302, and a
 * paper three does no harm. Passes win over a written category.
 *
 * @throws FactError where a fact is malformed or contradicts the exam
 * @source notices of provinces; the article of 2017-12
 * @example
 * matchesCategory({ category: 'junior-secondary', writtenCategory: 'senior-secondary' }).value // => false
 */
export const matchesCategory = (facts: MatchesCategoryFacts): Result<boolean> => {
  const { category, passes, writtenCategory, subject } = facts;
  if (category !== undefined) checkChoice(CATEGORY_CHOICES, category, 'category');
  if (passes !== undefined) checkPasses(passes);
  if (writtenCategory !== undefined) checkChoice(CATEGORY_CHOICES, writtenCategory, 'writtenCategory');
  if (subject !== undefined) checkChoice(SUBJECT_CHOICES, subject, 'subject');

  if (category === undefined) {
    const nothing = nothingPassed(passes);
    if (nothing !== undefined) return decided(false, 'derived', [nothing]);
    const isWrittenKnown = passes !== undefined || writtenCategory !== undefined;
    return needsFacts([
      'category',
      ...(isWrittenKnown ? [] : ['passes']),
      ...(subject === undefined && (passes !== undefined || writtenCategory === undefined)
        ? ['subject']
        : []),
    ]);
  }
  const findings = newFindings();
  if (passes !== undefined) checkByPasses(findings, category, passes, facts);
  else if (writtenCategory !== undefined) checkCategoryAsWritten(findings, category, writtenCategory);
  else needWritten(findings, category, subject);
  return conclude(findings, 'derived', ASKING_ORDER);
};
