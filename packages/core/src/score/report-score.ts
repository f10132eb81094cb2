import type { Facts } from '../facts/facts.js';
import { checkRawPassMark, checkRawScore } from '../facts/check-score.js';
import { because } from '../result/reason.js';
import { decided, needsFacts, type Result } from '../result/result.js';
import { conversionSources, rawMarkUnpublishedSources } from '../rulebook/score-rules.js';
import { toReportScore } from './convert.js';

export type ReportScoreFacts = Pick<Facts, 'rawScore' | 'rawPassMark'>;

/** A report score, 0 to 120, exact and not rounded. */
export interface ReportScore {
  readonly reportScore: number;
}

/**
 * Converts a raw score into the report score that the candidate sees (rule `score.report`).
 *
 * Below the raw pass mark A the report score is 70·x/A; from A up it is 70 + 50·(x − A)/(150 − A).
 * So A becomes 70 and the full 150 becomes 120. A is set per paper and sitting and is not published:
 * without it the result is `needs-facts`.
 *
 * @throws FactError where a score lies outside its range
 * @source explanation of the conversion, carried by several pages in the same words
 * @example
 * reportScore({ rawScore: 90, rawPassMark: 90 }).value // => { reportScore: 70 }
 * @example
 * reportScore({ rawScore: 88 }).missing // => ['rawPassMark']
 */
export const reportScore = (facts: ReportScoreFacts): Result<ReportScore> => {
  const { rawPassMark } = facts;
  const rawScore = facts.rawScore === 0 ? 0 : facts.rawScore;
  if (rawScore !== undefined) checkRawScore(rawScore, 'rawScore');
  if (rawPassMark !== undefined) checkRawPassMark(rawPassMark, 'rawPassMark');
  if (rawScore === undefined || rawPassMark === undefined) {
    return needsFacts(
      [
        ...(rawScore === undefined ? ['rawScore'] : []),
        ...(rawPassMark === undefined ? ['rawPassMark'] : []),
      ],
      rawPassMark === undefined ? [because('raw-mark-unpublished', {}, rawMarkUnpublishedSources)] : [],
    );
  }
  const code = rawScore < rawPassMark ? 'converted-below-mark' : 'converted-from-mark';
  return decided({ reportScore: toReportScore(rawScore, rawPassMark) }, 'derived', [
    because(code, { rawScore, rawPassMark }, conversionSources),
  ]);
};
