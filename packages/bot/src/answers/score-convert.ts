import { estimateReportScore, rawScoreNeeded, reportScore, type Locale } from '@ntce/core';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { sayVerdict } from './score-passed.js';

const HOW_MANY = /多少|几分|要考|需要|至少|what raw|how many|needed|need/;
const SHORTCUT = /0\.8|乘|八折|×|\* ?0|times/;

/** The raw pass marks that public pages name, as the estimate carries them. */
const namedMarks = (): readonly [number, number] | undefined => {
  const estimate = estimateReportScore({ rawScore: 0 });
  for (const { code, params } of estimate.reasons) {
    if (code === 'estimate-marks') return [params.lowest, params.highest];
  }
  return undefined;
};

const rawForPass = (locale: Locale): Answered => {
  const marks = namedMarks();
  if (marks === undefined) return sayExamFacts(['score-raw-pass-mark'], locale);
  const results = marks.map((rawPassMark) => rawScoreNeeded({ rawPassMark }));
  const [low = 0, high = 0] = results.map((result) =>
    result.status === 'decided' ? result.value.leastWhole : 0,
  );
  return { text: scoreWording[locale].rawForPass(String(low), String(high)), results };
};

const byRawScore = ({ facts: { rawScore, rawPassMark }, text, locale }: AnswerContext): Answered => {
  const say = scoreWording[locale];
  if (rawScore === undefined) return rawForPass(locale);
  const exact = reportScore({ rawScore, rawPassMark });
  if (exact.status === 'decided') {
    return { text: say.exact(sayScore(rawScore), sayScore(exact.value.reportScore)), results: [exact] };
  }
  const estimate = estimateReportScore({ rawScore });
  if (estimate.status !== 'decided') return { text: say.askFirst, results: [estimate] };
  const { low, high } = estimate.value;
  const facts = sayExamFacts(
    SHORTCUT.test(text) ? ['score-times-eight-tenths', 'score-raw-pass-mark'] : ['score-raw-pass-mark'],
    locale,
  );
  const rough = say.estimate(sayScore(rawScore), sayScore(low), sayScore(high));
  return { text: `${facts.text}\n${rough}`, results: [estimate, ...facts.results] };
};

/** What a raw score is as a report score, and the other way round. */
export const scoreConvert: Answer = {
  topic: 'score.convert',
  answer: (context) => {
    const { facts, text, locale } = context;
    const say = scoreWording[locale];
    if (HOW_MANY.test(text) && facts.rawScore === undefined) {
      const needed = rawForPass(locale);
      const why = sayExamFacts(['score-raw-pass-mark'], locale);
      return { text: `${needed.text}\n${why.text}`, results: [...needed.results, ...why.results] };
    }
    if (facts.rawScore !== undefined) return byRawScore(context);
    if (facts.reportScore !== undefined) {
      const verdict = sayVerdict(facts.reportScore, locale);
      return { ...verdict, text: `${verdict.text}\n${say.reportIsNotRaw}` };
    }
    const how = sayExamFacts(['score-scale', 'score-raw-pass-mark', 'score-times-eight-tenths'], locale);
    return { text: `${say.reportIsNotRaw}\n${how.text}`, results: how.results };
  },
};
