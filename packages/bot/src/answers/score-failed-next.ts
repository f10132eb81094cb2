import { explain, nextSitting, outstandingPapers, wordings, type CalendarDate, type Locale } from '@ntce/core';
import { topicChoices } from '../conversation/topic-choices.js';
import { sayWhen } from '../wording/say-when.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { inARow, paragraphs } from './say-reasons.js';
import { sayVerdict } from './score-passed.js';
import { judgedScoresIn, sayVerdicts } from './score-verdicts.js';

/** The next written exam, in a sentence. */
export const sayNextWritten = (on: CalendarDate, locale: Locale): Answered => {
  const next = nextSitting({ on, stage: 'written' });
  if (next.status !== 'decided' || next.value.stage !== 'written') return { text: '', results: [next] };
  const { sitting, writtenRegistration, writtenExam } = next.value;
  const text = scoreWording[locale].nextWritten(
    wordings[locale].names.sitting(sitting),
    sayWhen(writtenRegistration, locale),
    sayWhen(writtenExam, locale),
  );
  return { text, results: [next] };
};

/** Which papers are still missing, where category and passes are known. */
export const sayOutstanding = ({ facts, locale }: AnswerContext): Answered => {
  const { category, subject, passes, on } = facts;
  if (category === undefined || passes === undefined) return { text: '', results: [] };
  const outstanding = outstandingPapers({ category, subject, passes, on });
  if (outstanding.status !== 'decided') return { text: '', results: [] };
  return { text: explain(outstanding, locale).answer, results: [outstanding] };
};

const sayScores = (context: AnswerContext): Answered => {
  const { facts, locale } = context;
  const scores = judgedScoresIn(context);
  if (scores.length > 1) return sayVerdicts(scores, locale);
  const seen = facts.reportScore ?? scores[0]?.value;
  return seen === undefined ? { text: '', results: [] } : sayVerdict(seen, locale);
};

/** What to do after failing. */
export const scoreFailedNext: Answer = {
  topic: 'score.failed.next',
  answer: (context) => {
    const { facts, locale } = context;
    const say = scoreWording[locale];
    const verdict = sayScores(context);
    const outstanding = sayOutstanding(context);
    const next = sayNextWritten(facts.on, locale);
    const separate = sayExamFacts(['papers-in-different-sittings'], locale);
    const scope = sayExamFacts(['review-scope'], locale);
    return {
      text: paragraphs([
        verdict.text,
        inARow([say.retakeOnlyFailed, outstanding.text], locale),
        next.text,
        inARow([say.reviewPossible, scope.text], locale),
      ]),
      results: [
        ...verdict.results,
        ...outstanding.results,
        ...next.results,
        ...separate.results,
        ...scope.results,
      ],
      choices: topicChoices(['review.deadline', 'validity.partial'], 2, locale),
    };
  },
};
