import { estimateReportScore, isPassingScore, rawScoreNeeded, reportScore, type Locale } from '@ntce/core';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { inARow, paragraphs } from './say-reasons.js';
import { passScoreOf, sayVerdict } from './score-passed.js';

const ASKS_RAW =
  /(?:卷面|原始|裸分).{0,12}(?:多少|几分)|(?:要|得|需要?|至少|起码|应该)考(?:到|个)?(?:多少|几)|(?:what|which|how many) (?:raw|marks?|points?)|raw.{0,20}need/;
const ASKS_REPORT = /报告分?(?:是|为|算|得|有|能有)?(?:多少|几)/;
const SEEN = /出分|查出|查到|查分|显示|会有|差.{1,2}分|成绩页|result page|shows?\b/;
const SHORTCUT = /0\.8|零点八|八折|80%/;
const FULL_MARKS = [150, 120];
const OWN = /我(?:卷面|原始|自己)?|考了|得了|\b(?:i|my)\b/;
const BELIEF = /合格|及格|能过|就过|算过|过线|够|稳|enough|suffic|pass/;

/** What the estimate names: the raw pass marks of public pages, and the shortcut. */
const namedByEstimate = (): { readonly marks: readonly number[]; readonly factor: string } => {
  let marks: readonly number[] = [];
  let factor = '';
  for (const { code, params } of estimateReportScore({ rawScore: 0 }).reasons) {
    if (code === 'estimate-marks') marks = [params.lowest, params.highest];
    if (code === 'proportional-shortcut') factor = String(params.factor);
  }
  return { marks, factor };
};

const passLine = (): number | undefined => {
  const passing = isPassingScore({ reportScore: 0 });
  return passing.status === 'decided' ? passScoreOf(passing) : undefined;
};

const rawFor = (wanted: number | undefined, locale: Locale): Answered => {
  const needed = namedByEstimate().marks.map((rawPassMark) =>
    rawScoreNeeded({ rawPassMark, reportScore: wanted }),
  );
  const leastWhole = needed.flatMap((result) => (result.status === 'decided' ? [String(result.value.leastWhole)] : []));
  const [low = '', high = ''] = leastWhole;
  const why = sayExamFacts(['score-raw-pass-mark'], locale);
  const report = wanted ?? passLine();
  const rough = report === undefined ? '' : scoreWording[locale].rawFor(sayScore(report), low, high);
  return { text: paragraphs([rough, why.text]), results: [...needed, ...why.results] };
};

const byRawScore = (rawScore: number, { facts, text, locale }: AnswerContext): Answered => {
  const say = scoreWording[locale];
  const exact = reportScore({ rawScore, rawPassMark: facts.rawPassMark });
  if (exact.status === 'decided') {
    return { text: say.exact(sayScore(rawScore), sayScore(exact.value.reportScore)), results: [exact] };
  }
  const estimate = estimateReportScore({ rawScore });
  if (estimate.status !== 'decided') return { text: say.askFirst, results: [estimate] };
  const { low, high } = estimate.value;
  const line = passLine();
  const isUnsure = BELIEF.test(text) && line !== undefined && low < line;
  const isShortcutAsked = SHORTCUT.test(text);
  const mark = sayExamFacts(
    isShortcutAsked ? ['score-times-eight-tenths', 'score-raw-pass-mark'] : ['score-raw-pass-mark'],
    locale,
  );
  const said = sayScore(rawScore);
  const rough = low === high ? say.exact(said, sayScore(low)) : say.estimate(said, sayScore(low), sayScore(high));
  const shortcut = isShortcutAsked ? '' : say.shortcut(namedByEstimate().factor);
  const lines = [inARow([isUnsure ? say.notSure : '', rough], locale), inARow([mark.text, shortcut], locale)];
  return {
    text: paragraphs(isShortcutAsked ? lines.reverse() : lines),
    results: [estimate, ...mark.results],
  };
};

const byReportScore = (seen: number, locale: Locale): Answered => {
  const verdict = sayVerdict(seen, locale);
  return { ...verdict, text: paragraphs([verdict.text, scoreWording[locale].reportIsNotRaw]) };
};

const howItWorks = (text: string, locale: Locale): Answered => {
  const how = SHORTCUT.test(text)
    ? sayExamFacts(['score-times-eight-tenths', 'score-raw-pass-mark'], locale)
    : sayExamFacts(['score-scale', 'score-raw-pass-mark', 'score-times-eight-tenths'], locale);
  return { text: paragraphs([how.text, scoreWording[locale].reportIsNotRaw]), results: how.results };
};

/** The score of the message as raw or as seen on the result page, however it came in. */
const scoresOf = ({ facts, entities, text }: AnswerContext): { readonly raw?: number; readonly seen?: number } => {
  const { factor } = namedByEstimate();
  // 150 × 0.8 = 120 is the shortcut itself, not a score of the candidate.
  const isOfShortcut = (value: number): boolean => SHORTCUT.test(text) && FULL_MARKS.includes(value) && !OWN.test(text);
  const said = entities.scores.filter(({ value }) => String(value) !== factor && !isOfShortcut(value));
  if (said.length === 0 && entities.scores.length > 0) return {};
  const [score] = said;
  if (score !== undefined && said.length === 1 && facts.reportScore === undefined) {
    const isSeen = score.kind !== 'raw' && SEEN.test(text) && score.value === (facts.rawScore ?? score.value);
    return isSeen ? { seen: score.value } : { raw: facts.rawScore ?? score.value };
  }
  return {
    ...(facts.rawScore === undefined ? {} : { raw: facts.rawScore }),
    ...(facts.reportScore === undefined ? {} : { seen: facts.reportScore }),
  };
};

/** What a raw score is as a report score, and the other way round. */
export const scoreConvert: Answer = {
  topic: 'score.convert',
  answer: (context) => {
    const { text, locale } = context;
    const { raw, seen } = scoresOf(context);
    if (ASKS_RAW.test(text) && !ASKS_REPORT.test(text)) {
      if (raw === undefined || raw === passLine()) return rawFor(seen, locale);
    }
    if (raw !== undefined) return byRawScore(raw, context);
    if (seen !== undefined) return byReportScore(seen, locale);
    return howItWorks(text, locale);
  },
};
