import { requiredPapers, type Facts, type Pass, type Sitting } from '@ntce/core';

/** The passes that “all passed in this sitting” means: every paper that the category and subject take. */
export const passesIn = (sitting: Sitting, { category, subject }: Facts): readonly Pass[] => {
  const required = requiredPapers({ category, subject });
  if (required.status !== 'decided') return [];
  return required.value.papers.map(({ paper }) => ({ paper, sitting }));
};
