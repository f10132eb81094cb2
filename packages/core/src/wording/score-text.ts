import { PASS_SCORE } from '../rulebook/score-rules.js';

const STEPS = 100;

/**
 * A score with at most two decimals; rounding never lifts it onto the mark that it misses.
 *
 * @example
 * scoreText(78.3333) // => '78.33'
 * @example
 * scoreText(69.999) // => '69.99'
 */
export const scoreText = (score: number, mark: number = PASS_SCORE): string => {
  const rounded = Math.round(score * STEPS) / STEPS;
  return String(score < mark && rounded >= mark ? Math.floor(score * STEPS) / STEPS : rounded);
};
