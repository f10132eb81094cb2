import { estimateReportScore, isPassingScore, type Decided, type Locale } from '@ntce/core';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, AnswerContext, Answered } from './answer.js';

/** The pass score that a decided pass rests on. */
export const passScoreOf = (result: Decided<boolean>): number => {
  for (const { code, params } of result.reasons) {
    if (code === 'reaches-pass-score' || code === 'below-pass-score') return params.passScore;
  }
  throw new RangeError('a pass decided by report score names its pass score');
};

/** The verdict on one report score, in a sentence. */
export const sayVerdict = (reportScore: number, locale: Locale): Answered => {
  const result = isPassingScore({ reportScore });
  if (result.status !== 'decided') return { text: '', results: [result] };
  const line = passScoreOf(result);
  const say = result.value ? scoreWording[locale].passed : scoreWording[locale].failed;
  const margin = sayScore(Math.abs(reportScore - line));
  return { text: say(sayScore(reportScore), sayScore(line), margin), results: [result] };
};

/** The verdict on several report scores, and whether the interview can follow. */
export const sayVerdicts = (scores: readonly number[], locale: Locale): Answered => {
  const say = scoreWording[locale];
  const results = scores.map((reportScore) => isPassingScore({ reportScore }));
  const passes = results.map((result) => result.status === 'decided' && result.value);
  const parts = scores.map((score, index) =>
    passes[index] === true ? say.passedOne(sayScore(score)) : say.failedOne(sayScore(score)),
  );
  const end = passes.every(Boolean) ? say.allPassed : say.notAllPassed;
  return { text: `${parts.join(locale === 'en' ? ', ' : '，')}${locale === 'en' ? '. ' : '。'}${end}`, results };
};

const byRawScore = ({ facts: { rawScore }, locale }: AnswerContext): Answered => {
  const say = scoreWording[locale];
  const passing = isPassingScore({ rawScore });
  const estimate = estimateReportScore({ rawScore });
  if (estimate.status !== 'decided' || rawScore === undefined) {
    return { text: say.askFirst, results: [passing], ask: 'reportScore' };
  }
  const { low, high } = estimate.value;
  const rough = say.estimate(sayScore(rawScore), sayScore(low), sayScore(high));
  return { text: `${say.askFirst}${rough}`, results: [passing, estimate], ask: 'reportScore' };
};

/** “I got N, did I pass?” */
export const scorePassed: Answer = {
  topic: 'score.passed',
  answer: (context) => {
    const { facts, entities, locale } = context;
    if (entities.scores.length > 1) return sayVerdicts(entities.scores.map(({ value }) => value), locale);
    if (facts.reportScore !== undefined) return sayVerdict(facts.reportScore, locale);
    if (facts.rawScore !== undefined) return byRawScore(context);
    return { text: scoreWording[locale].askFirst, results: [isPassingScore({})], ask: 'reportScore' };
  },
};
