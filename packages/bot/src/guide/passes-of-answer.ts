import { requiredPapers, type Facts, type Pass, type Sitting } from '@ntce/core';

/** The passes that “all passed in this sitting” means: every paper that the category and subject take, by the code it had then. */
export const passesIn = (sitting: Sitting, { category, subject }: Facts): readonly Pass[] => {
  const required = requiredPapers({ category, subject });
  if (required.status !== 'decided') return [];
  const isBeforeACodes = required.reasons.some(
    (reason) => reason.code === 'a-codes-required' && sitting < reason.params.since,
  );
  // The last code that serves is the plain one, which was there before the A code.
  return required.value.papers.map(({ paper, codes }) => ({
    paper: isBeforeACodes ? (codes.at(-1) ?? paper) : paper,
    sitting,
  }));
};
