import { estimateReportScore, isPassingScore, type Decided } from '@ntce/core';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, AnswerContext, Answered } from './answer.js';

const byRawScore = ({ facts: { rawScore }, locale }: AnswerContext): Answered => {
  const say = scoreWording[locale];
  const passing = isPassingScore({ rawScore });
  const estimate = estimateReportScore({ rawScore });
  const rough =
    estimate.status === 'decided' && rawScore !== undefined
      ? say.estimate(sayScore(rawScore), sayScore(estimate.value.low), sayScore(estimate.value.high))
      : '';
  return { text: `${say.rawDecidesNothing}\n${rough}`, results: [passing, estimate], ask: 'reportScore' };
};

const passLineOf = (result: Decided<boolean>): number => {
  for (const { code, params } of result.reasons) {
    if (code === 'reaches-pass-score' || code === 'below-pass-score') return params.passScore;
  }
  throw new RangeError('a decided pass names its pass score');
};

/** “I got N, did I pass?” */
export const scorePassed: Answer = {
  topic: 'score.passed',
  answer: (context) => {
    const { facts, locale } = context;
    const { reportScore, rawScore } = facts;
    if (reportScore === undefined && rawScore !== undefined) return byRawScore(context);
    const result = isPassingScore({ reportScore });
    if (reportScore === undefined || result.status !== 'decided') {
      return { text: scoreWording[locale].rawDecidesNothing, results: [result], ask: 'reportScore' };
    }
    const line = passLineOf(result);
    const say = result.value ? scoreWording[locale].passed : scoreWording[locale].failed;
    const margin = Math.abs(reportScore - line);
    return { text: say(sayScore(reportScore), sayScore(line), sayScore(margin)), results: [result] };
  },
};
