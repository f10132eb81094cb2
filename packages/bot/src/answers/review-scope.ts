import { isReviewGround } from '@ntce/core';
import { topicChoices } from '../conversation/topic-choices.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { paragraphs } from './say-reasons.js';
import { sayVerdict } from './score-passed.js';
import { judgedScoresIn } from './score-verdicts.js';

/** What a review looks at, and whether it can raise a score. */
export const reviewScope: Answer = {
  topic: 'review.scope',
  answer: (context) => {
    const { facts, locale } = context;
    const [first, another] = judgedScoresIn(context);
    const seen = facts.reportScore ?? (another === undefined ? first?.value : undefined);
    const verdict = seen === undefined ? { text: '', results: [] } : sayVerdict(seen, locale);
    const scope = sayExamFacts(['review-scope', 'review-not-in-scope'], locale);
    return {
      text: paragraphs([verdict.text, scope.text]),
      results: [...verdict.results, ...scope.results, isReviewGround({ ground: 'marking-too-strict' })],
      choices: topicChoices(['review.deadline', 'review.how', 'score.failed.next'], 3, locale),
    };
  },
};
