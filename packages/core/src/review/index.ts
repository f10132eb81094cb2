export { isReviewGround, type ReviewGroundFacts } from './is-review-ground.js';
export { isReviewOpen, type ReviewOpenFacts } from './is-review-open.js';
export { reviewWindow, type ReviewWindow, type ReviewWindowFacts } from './review-window.js';
