import { requiredPapers, subjectsOf, type Category, type PaperCode, type Subject } from '@ntce/core';

/** The categories that have papers of their own. */
const WITH_OWN_PAPERS: readonly Category[] = ['kindergarten', 'primary', 'junior-secondary', 'senior-secondary'];

/** What papers tell of the candidate who passed them. */
export interface Told {
  readonly category?: Category;
  readonly subject?: Subject;
}

const codesOf = (category: Category, subject?: Subject): readonly PaperCode[] => {
  const required = requiredPapers({ category, subject });
  return required.status === 'decided' ? required.value.papers.flatMap(({ codes }) => codes) : [];
};

const serves = (papers: readonly PaperCode[], codes: readonly PaperCode[]): boolean =>
  papers.every((paper) => codes.includes(paper));

/** Whether all papers are of a category, by the codes that serve in it. */
export const takesPapers = (category: Category, papers: readonly PaperCode[]): boolean =>
  [undefined, ...subjectsOf(category)].some((subject) => serves(papers, codesOf(category, subject)));

const only = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

/** The category and the subject that papers belong to, where only one takes them all: 405 is of the senior secondary school. */
export const categoryOfPapers = (papers: readonly PaperCode[]): Told => {
  if (papers.length === 0) return {};
  const categories = WITH_OWN_PAPERS.filter((category) => takesPapers(category, papers));
  const category = only(categories);
  if (category === undefined) return {};
  const subject = only(subjectsOf(category).filter((one) => serves(papers, codesOf(category, one))));
  return subject === undefined ? { category } : { category, subject };
};
