import {
  holdsFirstOrSecond,
  holdsFirstTwo,
  holdsThird,
  type HeldPapers,
} from '../../papers/held-papers.js';
import { hasSubject, paperThreeOf } from '../../papers/requirements.js';
import { fail, hold, need, type Findings } from '../../result/findings.js';
import { because, reasonFor } from '../../result/reason.js';
import type { Category } from '../../rulebook/category.js';
import { DECIDED_BY, sameCategorySources, SERVED_BY_WRITTEN } from '../../rulebook/interview-rules.js';
import type { Subject } from '../../rulebook/subject.js';

const categoryOfPapers = /* @__PURE__ */ reasonFor(
  'category-of-papers',
  (category: Category) => ({ category }),
  sameCategorySources,
);

/** A subject of a secondary category that has no third paper. */
const lacksPaperThree = (category: Category, subject: Subject): boolean =>
  hasSubject(category, subject) && paperThreeOf(category, subject) === undefined;

/** `undefined`: the subject decides. */
const isOfCategory = (
  category: Category,
  subject: Subject | undefined,
  held: HeldPapers,
): boolean | undefined => {
  const by = DECIDED_BY[category];
  if (by === 'first-two') return holdsFirstOrSecond(held);
  if (by === 'plain-first-two') return holdsFirstTwo(held);
  if (holdsThird(held)) return true;
  if (!holdsFirstTwo(held)) return false;
  return subject === undefined ? undefined : lacksPaperThree(category, subject);
};

/** The category is that of the passed papers. */
export const checkCategoryOfPapers = (
  findings: Findings,
  category: Category,
  subject: Subject | undefined,
  held: HeldPapers,
): void => {
  const matches = isOfCategory(category, subject, held);
  if (matches === true) return hold(findings, categoryOfPapers(category));
  if (matches === undefined) return need(findings, 'subject');
  const code =
    DECIDED_BY[category] === 'third' && holdsFirstTwo(held)
      ? 'paper-three-missing'
      : 'category-not-of-papers';
  return fail(findings, because(code, { category }, sameCategorySources));
};

/** The category is that of the written exam, or one whose papers are the same. */
export const checkCategoryAsWritten = (
  findings: Findings,
  category: Category,
  writtenCategory: Category,
): void => {
  const params = { category, writtenCategory };
  const { always, underPlainCodes } = SERVED_BY_WRITTEN[writtenCategory];
  if (category === writtenCategory || always.includes(category)) {
    return hold(findings, because('category-is-written', params, sameCategorySources));
  }
  if (underPlainCodes.includes(category)) return need(findings, 'passes');
  return fail(findings, because('category-not-written', params, sameCategorySources));
};
