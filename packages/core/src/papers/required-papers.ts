import { checkChoice } from '../facts/check-choice.js';
import { checkSubjectOf } from '../facts/check-subject.js';
import { CATEGORY_CHOICES, SUBJECT_CHOICES } from '../facts/choices.js';
import type { Facts } from '../facts/facts.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, type Result } from '../result/result.js';
import type { Category } from '../rulebook/category.js';
import {
  A_CODE_SUBJECTS,
  aCodeSources,
  categoryPaperSources,
  newSubjectSources,
  plainServesSources,
} from '../rulebook/paper-rules.js';
import { papers } from '../rulebook/papers.js';
import type { Subject } from '../rulebook/subject.js';
import { dependsOnSubject, paperThreeOf, requirementsOf, type Requirement } from './requirements.js';

export type RequiredPapersFacts = Pick<Facts, 'category' | 'subject'>;

/** The written papers of a category. */
export interface RequiredPapers {
  /** Each paper with the codes that serve for it, its own first. */
  readonly papers: readonly Requirement[];
}

const aCodeReasons = (subject: Subject): Reason[] =>
  A_CODE_SUBJECTS.has(subject)
    ? [
        because('a-codes-required', { subject, since: '2017H2' }, aCodeSources),
        because('plain-codes-serve', { subject }, plainServesSources),
      ]
    : [];

const thirdPaperReasons = (category: Category, subject: Subject): Reason[] => {
  const paper = paperThreeOf(category, subject);
  if (paper !== undefined) {
    const { sources, byTableOrder } = papers[paper];
    const reason = because('paper-three-of-subject', { subject, paper }, sources);
    return byTableOrder === true
      ? [reason, because('senior-codes-by-table-order', { paper }, sources)]
      : [reason];
  }
  return category === 'primary' ? [] : [because('papers-without-third', { subject }, newSubjectSources)];
};

/**
 * The written papers that a category takes, and the codes that serve for each (rule `papers.required`).
 *
 * Kindergarten, primary, and the vocational professional and instructor categories take two papers;
 * junior, senior and vocational academic a third one by subject, so the subject is needed. Music,
 * physical education and art take the A codes, for which the plain codes serve. Primary without a
 * subject: the plain codes.
 *
 * @throws FactError where a fact is malformed, or the category does not have the subject
 * @source code tables of several rounds
 * @example
 * requiredPapers({ category: 'kindergarten' }).value.papers.map(({ paper }) => paper) // => ['101', '102']
 * @example
 * requiredPapers({ category: 'junior-secondary' }).missing // => ['subject']
 */
export const requiredPapers = (facts: RequiredPapersFacts): Result<RequiredPapers> => {
  const { category, subject } = facts;
  if (category !== undefined) checkChoice(CATEGORY_CHOICES, category, 'category');
  if (subject !== undefined) checkChoice(SUBJECT_CHOICES, subject, 'subject');
  if (category === undefined) return needsFacts(subject === undefined ? ['category', 'subject'] : ['category']);
  if (subject !== undefined) checkSubjectOf(category, subject);

  const basics = because('papers-of-category', { category }, categoryPaperSources);
  const isSubjectNeeded = dependsOnSubject(category) && category !== 'primary';
  if (isSubjectNeeded && subject === undefined) return needsFacts(['subject'], [basics]);
  const required = requirementsOf(category, subject) ?? [];
  const bySubject =
    subject === undefined ? [] : [...thirdPaperReasons(category, subject), ...aCodeReasons(subject)];
  return decided({ papers: required }, 'derived', [basics, ...bySubject]);
};
