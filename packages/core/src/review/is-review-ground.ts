import { checkChoice } from '../facts/check-choice.js';
import type { Facts } from '../facts/facts.js';
import { because } from '../result/reason.js';
import { decided, needsFacts, type Result } from '../result/result.js';
import type { ReviewGround } from '../rulebook/review-ground.js';
import { GROUND_CHOICES } from '../facts/choices.js';
import { groundsExcludedSources, groundsIncludedSources } from '../rulebook/review-rules.js';

export type ReviewGroundFacts = Pick<Facts, 'ground'>;

const IS_LOOKED_AT: Readonly<Record<ReviewGround, boolean>> = {
  'score-not-entered': true,
  'sum-wrong': true,
  'answer-not-marked': true,
  'marking-too-strict': false,
  're-mark': false,
  'see-the-script': false,
};

/**
 * Whether a review looks at a ground (rule `review.ground`).
 *
 * It looks at marks not entered (漏登分), wrong sums (错累分) and answers not marked (漏评); not at the
 * strictness of marking, and it neither re-marks nor shows the script.
 *
 * @throws FactError where the ground is not one of the six
 * @source notices of provinces; the article of 2017-12
 * @example
 * isReviewGround({ ground: 'sum-wrong' }).value // => true
 * @example
 * isReviewGround({ ground: 'marking-too-strict' }).value // => false
 */
export const isReviewGround = (facts: ReviewGroundFacts): Result<boolean> => {
  const { ground } = facts;
  if (ground === undefined) return needsFacts(['ground']);
  checkChoice(GROUND_CHOICES, ground, 'ground');
  const isIncluded = IS_LOOKED_AT[ground];
  return decided(isIncluded, 'derived', [
    isIncluded
      ? because('ground-in-scope', { ground }, groundsIncludedSources)
      : because('ground-out-of-scope', { ground }, groundsExcludedSources),
  ]);
};
