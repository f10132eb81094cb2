import {
  estimateReportScore,
  isPassingScore,
  writtenValidity,
  wordings,
  type Decided,
  type Locale,
} from '@ntce/core';
import { topicChoices } from '../conversation/topic-choices.js';
import { claimOfPass } from '../understanding/claim-of-pass.js';
import type { Topic } from '../understanding/topic.js';
import { sayScore } from '../wording/numbers.js';
import { registrationWording } from '../wording/registration.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { inARow, paragraphs } from './say-reasons.js';
import { judgedScoresIn, sayVerdicts } from './score-verdicts.js';

const ROUNDING = /四舍五入|取整|进位|round/;
const AFTER_PASS: readonly Topic[] = ['validity.partial', 'interview.how'];
const AFTER_FAIL: readonly Topic[] = ['score.failed.next', 'review.scope'];

/** The pass score that a decided pass rests on. */
export const passScoreOf = (result: Decided<boolean>): number => {
  for (const { code, params } of result.reasons) {
    if (code === 'reaches-pass-score' || code === 'below-pass-score') return params.passScore;
  }
  throw new RangeError('a pass decided by report score names its pass score');
};

const lineOf = (reportScore: number): number | undefined => {
  const result = isPassingScore({ reportScore });
  return result.status === 'decided' ? passScoreOf(result) : undefined;
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

/** Until when a pass of the sitting that is known serves. */
const sayValidity = ({ facts: { sitting, refundExtension }, locale }: AnswerContext): Answered => {
  if (sitting === undefined) return { text: '', results: [] };
  const validity = writtenValidity({ sitting, refundExtension });
  if (validity.status !== 'decided') return { text: '', results: [] };
  const { names } = wordings[locale];
  const say = registrationWording[locale];
  const { until, sittings } = validity.value;
  return {
    text: inARow([say.validUntil(names.sitting(sitting), names.date(until)), say.rounds(sittings.length)], locale),
    results: [validity],
  };
};

/** Yes or no to what the message takes a score for that was said before; empty where it takes it for nothing. */
const sayToClaim = (reportScore: number, isPassed: boolean, { entities, text, locale }: AnswerContext): string => {
  const claim = entities.scores.length === 0 ? claimOfPass(text) : undefined;
  if (claim === undefined) return '';
  const say = scoreWording[locale];
  const line = lineOf(reportScore);
  const isShort = claim.shortBy === undefined || (line !== undefined && reportScore + claim.shortBy === line);
  return claim.isPass === isPassed && isShort ? say.agreed : say.denied;
};

const byReportScore = (reportScore: number, context: AnswerContext): Answered => {
  const { text, locale } = context;
  const verdict = sayVerdict(reportScore, locale);
  const [passing] = verdict.results;
  const isPassed = passing?.status === 'decided' && passing.value === true;
  const toClaim = sayToClaim(reportScore, isPassed, context);
  const validity = isPassed ? sayValidity(context) : { text: '', results: [] };
  const rounding = sayExamFacts(ROUNDING.test(text) ? ['score-rounding-unknown'] : [], locale);
  return {
    text: paragraphs([inARow([toClaim, verdict.text], locale), rounding.text, validity.text]),
    results: [...verdict.results, ...rounding.results, ...validity.results],
    choices: topicChoices(isPassed ? AFTER_PASS : AFTER_FAIL, 2, locale),
  };
};

const byRawScore = ({ facts: { rawScore }, locale }: AnswerContext): Answered => {
  const say = scoreWording[locale];
  const passing = isPassingScore({ rawScore });
  const estimate = estimateReportScore({ rawScore });
  if (estimate.status !== 'decided' || rawScore === undefined) {
    return { text: say.askFirst, results: [passing], ask: 'reportScore' };
  }
  const { low, high } = estimate.value;
  const rough =
    low === high ? say.exact(sayScore(rawScore), sayScore(low)) : say.estimate(sayScore(rawScore), sayScore(low), sayScore(high));
  return { text: inARow([say.askFirst, rough], locale), results: [passing, estimate], ask: 'reportScore' };
};

/** “I got N, did I pass?” */
export const scorePassed: Answer = {
  topic: 'score.passed',
  answer: (context) => {
    const { facts, entities, locale } = context;
    const scores = judgedScoresIn(context);
    if (scores.length > 1) return sayVerdicts(scores, locale);
    const seen = facts.reportScore ?? (entities.scores.length > 1 ? scores[0]?.value : undefined);
    if (seen !== undefined) return byReportScore(seen, context);
    if (facts.rawScore !== undefined) return byRawScore(context);
    return { text: scoreWording[locale].askFirst, results: [isPassingScore({})], ask: 'reportScore' };
  },
};
