import type { Facts } from '../facts/facts.js';
import { checkRawScore } from '../facts/check-score.js';
import { because } from '../result/reason.js';
import { decided, needsFacts, type Result } from '../result/result.js';
import {
  conversionSources,
  ESTIMATE_MARKS,
  estimateSources,
  PROPORTIONAL_FACTOR,
  rawMarkUnpublishedSources,
} from '../rulebook/score-rules.js';
import { toReportScore } from './convert.js';

export type EstimateFacts = Pick<Facts, 'rawScore'>;

/** Report scores, 0 to 120, not rounded, that a raw score would become under marks that public pages name. */
export interface ReportScoreEstimate {
  /** Under the highest raw pass mark that public pages name. */
  readonly low: number;
  /** Under the lowest one. */
  readonly high: number;
  /** The common shortcut, raw × 0.8, which is right only by chance. */
  readonly proportional: number;
}

/**
 * Estimates the report score of a raw score, whose true pass mark is not published (rule `score.estimate`).
 *
 * Gives the report score under the highest (92) and the lowest (87.5) raw pass mark that public pages name,
 * and raw × 0.8. The true mark may lie outside, so the result is always `estimated`.
 *
 * @throws FactError where the raw score lies outside 0 to 150
 * @source explanation of the conversion, carried by several pages in the same words
 * @example
 * estimateReportScore({ rawScore: 70 }).value.high // => 56
 */
export const estimateReportScore = (facts: EstimateFacts): Result<ReportScoreEstimate> => {
  const rawScore = facts.rawScore === 0 ? 0 : facts.rawScore;
  if (rawScore === undefined) return needsFacts(['rawScore']);
  checkRawScore(rawScore, 'rawScore');
  return decided(
    {
      low: toReportScore(rawScore, ESTIMATE_MARKS.highest),
      high: toReportScore(rawScore, ESTIMATE_MARKS.lowest),
      proportional: rawScore * PROPORTIONAL_FACTOR,
    },
    'estimated',
    [
      because('raw-mark-unpublished', {}, rawMarkUnpublishedSources),
      because('estimate-marks', ESTIMATE_MARKS, estimateSources),
      because('proportional-shortcut', { factor: PROPORTIONAL_FACTOR }, conversionSources),
    ],
  );
};
