/** Why a candidate asks for a review. */
export const REVIEW_GROUNDS = [
  'score-not-entered',
  'sum-wrong',
  'answer-not-marked',
  'marking-too-strict',
  're-mark',
  'see-the-script',
] as const;

/** A ground for review: 漏登分, 错累分, 漏评; or one that no review looks at. */
export type ReviewGround = (typeof REVIEW_GROUNDS)[number];
