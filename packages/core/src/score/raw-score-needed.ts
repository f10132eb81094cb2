import type { Facts } from '../facts/facts.js';
import {
  checkRawPassMark,
  checkReportScore,
  RAW_FULL_MARK,
  REPORT_FULL_MARK,
} from '../facts/check-score.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, type Result } from '../result/result.js';
import {
  conversionSources,
  PASS_SCORE,
  passScoreSources,
  rawMarkUnpublishedSources,
} from '../rulebook/score-rules.js';
import { toRawScore } from './convert.js';

export type RawScoreNeededFacts = Pick<Facts, 'reportScore' | 'rawPassMark'>;

/** The raw score, 0 to 150, that becomes a report score. */
export interface RawScoreNeeded {
  /** Exact, not rounded. */
  readonly rawScore: number;
  /** The least whole raw score that reaches the report score. */
  readonly leastWhole: number;
  /** The facts that were left out and taken by default. */
  readonly assumed?: readonly ['reportScore'];
}

/** Far below any score that people write, and far above what decimals lose in a product. */
const LOST_TO_ROUNDING = 1e-9;

/** Compares products instead of quotients, so that whole raw scores on the line are not lost to rounding. */
const reaches = (rawScore: number, wanted: number, rawPassMark: number): boolean => {
  const [has, takes] =
    wanted < PASS_SCORE
      ? [PASS_SCORE * rawScore, wanted * rawPassMark]
      : [
          (REPORT_FULL_MARK - PASS_SCORE) * (rawScore - rawPassMark),
          (wanted - PASS_SCORE) * (RAW_FULL_MARK - rawPassMark),
        ];
  return takes - has <= LOST_TO_ROUNDING;
};

const leastWholeRawScore = (exact: number, wanted: number, rawPassMark: number): number => {
  const floor = Math.max(0, Math.floor(exact) - 1);
  const candidates = [floor, floor + 1, floor + 2];
  return candidates.find((raw) => reaches(raw, wanted, rawPassMark)) ?? RAW_FULL_MARK;
};

/**
 * The raw score that a report score takes, given the raw pass mark (rule `score.raw-needed`).
 *
 * The inverse of the conversion. Without a report score the pass score, 70, is meant, and the value says so.
 *
 * @throws FactError where a score lies outside its range
 * @source explanation of the conversion, carried by several pages in the same words
 * @example
 * rawScoreNeeded({ reportScore: 70, rawPassMark: 87.5 }).value // => { rawScore: 87.5, leastWhole: 88 }
 */
export const rawScoreNeeded = (facts: RawScoreNeededFacts): Result<RawScoreNeeded> => {
  const { rawPassMark } = facts;
  if (facts.reportScore !== undefined) checkReportScore(facts.reportScore, 'reportScore');
  if (rawPassMark === undefined) {
    return needsFacts(['rawPassMark'], [because('raw-mark-unpublished', {}, rawMarkUnpublishedSources)]);
  }
  checkRawPassMark(rawPassMark, 'rawPassMark');
  const wanted = facts.reportScore === undefined ? PASS_SCORE : Math.abs(facts.reportScore);
  const rawScore = toRawScore(wanted, rawPassMark);
  const code = rawScore < rawPassMark ? 'converted-below-mark' : 'converted-from-mark';
  const reasons: Reason[] = [because(code, { rawScore, rawPassMark }, conversionSources)];
  if (facts.reportScore === undefined) {
    reasons.push(because('pass-score-default', { reportScore: PASS_SCORE }, passScoreSources));
  }
  const value = { rawScore, leastWhole: leastWholeRawScore(rawScore, wanted, rawPassMark) };
  return decided(
    facts.reportScore === undefined ? { ...value, assumed: ['reportScore'] } : value,
    'derived',
    reasons,
  );
};
