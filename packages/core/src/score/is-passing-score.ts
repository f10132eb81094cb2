import type { Facts } from '../facts/facts.js';
import { checkRawPassMark, checkRawScore, checkReportScore } from '../facts/check-score.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, type Result } from '../result/result.js';
import {
  conversionSources,
  PASS_SCORE,
  passScoreSources,
  rawMarkUnpublishedSources,
} from '../rulebook/score-rules.js';

export type PassingScoreFacts = Pick<Facts, 'reportScore' | 'rawScore' | 'rawPassMark'>;

const byReportScore = (reportScore: number): Reason =>
  because(
    reportScore >= PASS_SCORE ? 'reaches-pass-score' : 'below-pass-score',
    { reportScore, passScore: PASS_SCORE },
    passScoreSources,
  );

const byRawScore = (rawScore: number, rawPassMark: number): Reason =>
  because(
    rawScore >= rawPassMark ? 'reaches-raw-pass-mark' : 'below-raw-pass-mark',
    { rawScore, rawPassMark },
    conversionSources,
  );

/**
 * Whether a paper is passed (rule `score.pass`): true from report score 70 up, 70 included.
 *
 * A report score wins over a raw score with its pass mark; where they disagree, a reason says so.
 * A raw score alone decides nothing, since the raw pass mark is not published.
 *
 * @throws FactError where a score lies outside its range
 * @source official notices say "70分以上", which includes 70
 * @example
 * isPassingScore({ reportScore: 70 }).value // => true
 * @example
 * isPassingScore({ rawScore: 90 }).missing // => ['reportScore']
 */
export const isPassingScore = (facts: PassingScoreFacts): Result<boolean> => {
  const { rawPassMark } = facts;
  const reportScore = facts.reportScore === 0 ? 0 : facts.reportScore;
  const rawScore = facts.rawScore === 0 ? 0 : facts.rawScore;
  if (reportScore !== undefined) checkReportScore(reportScore, 'reportScore');
  if (rawScore !== undefined) checkRawScore(rawScore, 'rawScore');
  if (rawPassMark !== undefined) checkRawPassMark(rawPassMark, 'rawPassMark');

  const passesByRaw =
    rawScore === undefined || rawPassMark === undefined ? undefined : rawScore >= rawPassMark;
  if (reportScore !== undefined) {
    const passes = reportScore >= PASS_SCORE;
    const reasons = [byReportScore(reportScore)];
    if (passesByRaw !== undefined && passesByRaw !== passes) {
      const params = { used: 'reportScore', ignored: 'rawScore' };
      reasons.push(because('facts-disagree', params, passScoreSources));
    }
    return decided(passes, 'derived', reasons);
  }
  if (rawScore !== undefined && rawPassMark !== undefined) {
    return decided(rawScore >= rawPassMark, 'derived', [byRawScore(rawScore, rawPassMark)]);
  }
  return needsFacts(
    ['reportScore'],
    rawScore === undefined
      ? []
      : [because('raw-score-decides-nothing', {}, rawMarkUnpublishedSources)],
  );
};
