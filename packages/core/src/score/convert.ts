import { RAW_FULL_MARK, REPORT_FULL_MARK } from '../facts/check-score.js';
import { PASS_SCORE } from '../rulebook/score-rules.js';

/** The largest number below the pass score. */
const JUST_BELOW_PASS_SCORE = 69.99999999999999;

const POINTS_ABOVE = REPORT_FULL_MARK - PASS_SCORE;

/**
 * The report score of a raw score: linear from 0 to the raw pass mark, and linear from there to the full mark.
 *
 * The bounds keep floating-point noise from lifting a score below the mark onto the pass score,
 * or the full mark past the full report score.
 */
export const toReportScore = (rawScore: number, rawPassMark: number): number => {
  if (rawScore < rawPassMark) {
    return Math.min((PASS_SCORE * rawScore) / rawPassMark, JUST_BELOW_PASS_SCORE);
  }
  const above = (POINTS_ABOVE * (rawScore - rawPassMark)) / (RAW_FULL_MARK - rawPassMark);
  return rawScore === RAW_FULL_MARK ? REPORT_FULL_MARK : Math.min(PASS_SCORE + above, REPORT_FULL_MARK);
};

/** The raw score of a report score: the inverse of the conversion. */
export const toRawScore = (reportScore: number, rawPassMark: number): number =>
  reportScore < PASS_SCORE
    ? (reportScore * rawPassMark) / PASS_SCORE
    : rawPassMark + ((reportScore - PASS_SCORE) * (RAW_FULL_MARK - rawPassMark)) / POINTS_ABOVE;
