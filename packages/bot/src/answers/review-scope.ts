import { isReviewGround } from '@ntce/core';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { sayVerdict } from './score-passed.js';

/** What a review looks at, and whether it can raise a score. */
export const reviewScope: Answer = {
  topic: 'review.scope',
  answer: ({ facts, locale }) => {
    const verdict = facts.reportScore === undefined ? undefined : sayVerdict(facts.reportScore, locale);
    const scope = sayExamFacts(['review-scope', 'review-not-in-scope'], locale);
    return {
      text: [verdict?.text ?? '', scope.text].filter(Boolean).join('\n'),
      results: [...(verdict?.results ?? []), ...scope.results, isReviewGround({ ground: 'marking-too-strict' })],
    };
  },
};
