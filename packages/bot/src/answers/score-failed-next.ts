import { nextSitting, outstandingPapers, wordings, type CalendarDate, type Locale } from '@ntce/core';
import { sayWhen } from '../wording/say-when.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { sayVerdict, sayVerdicts } from './score-passed.js';

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

/** What to do after failing. */
export const scoreFailedNext: Answer = {
  topic: 'score.failed.next',
  answer: ({ facts, entities, locale }) => {
    const scores = entities.scores.map(({ value }) => value);
    const [score] = scores;
    const verdict: Answered =
      scores.length > 1
        ? sayVerdicts(scores, locale)
        : score === undefined
          ? { text: '', results: [] }
          : sayVerdict(facts.reportScore ?? score, locale);
    const separate = sayExamFacts(['papers-in-different-sittings'], locale);
    const outstanding = outstandingPapers({
      category: facts.category,
      passes: facts.passes,
      on: facts.on,
    });
    const next = sayNextWritten(facts.on, locale);
    return {
      text: [verdict.text, scoreWording[locale].retakeOnlyFailed, next.text].filter(Boolean).join('\n'),
      results: [...verdict.results, ...next.results, ...separate.results, outstanding],
    };
  },
};
