import { certificateValidity, shiftSitting, writtenValidity, type Locale, type Sitting } from '@ntce/core';
import { turnsToExam } from '../conversation/exam-named.js';
import { validityWording } from '../wording/validity.js';
import type { Answer, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { resultsSitting } from './results-sitting.js';
import { inARow, paragraphs, sayReasons } from './say-reasons.js';

const DAYS_AHEAD = 60;
const CERTIFICATE =
  /合格证|证明|面试过|面试通过|面试合格|认定|certificate of passing|passed the interview|after the interview/;

const sayWritten = (sittings: readonly Sitting[], locale: Locale): Answered => {
  const results = sittings.map((sitting) => writtenValidity({ sitting }));
  const ends = results.map((result) =>
    sayReasons(result, locale, ['valid-two-years', 'extended-in-2020', 'sitting-cancelled', 'before-rulebook']),
  );
  return { text: inARow(ends, locale), results };
};

const sayCertificate = (sitting: Sitting, locale: Locale): Answered => {
  const result = certificateValidity({ sitting });
  return { text: sayReasons(result, locale), results: [result] };
};

/** How long a pass is valid. */
export const validityPeriod: Answer = {
  topic: 'validity.period',
  answer: ({ facts, entities, text, locale }) => {
    const say = validityWording[locale];
    const newest = resultsSitting(facts.on, 'written', DAYS_AHEAD);
    const interviewed = facts.sitting ?? resultsSitting(facts.on, 'interview', DAYS_AHEAD);
    const halves = facts.sitting === undefined ? [shiftSitting(newest, -1), newest] : [facts.sitting];
    const written = sayWritten(halves, locale);
    const certificate = sayCertificate(interviewed, locale);
    const page = sayExamFacts(['last-day-on-score-page'], locale);
    const isOfInterview = entities.stages[0] === 'interview' && turnsToExam(text);
    const [first, second] = CERTIFICATE.test(text) || isOfInterview ? [certificate, written] : [written, certificate];
    const counts = sayReasons(writtenValidity({ sitting: newest }), locale, ['registration-day-counts']);
    return {
      text: paragraphs([
        first.text,
        inARow([counts, page.text], locale),
        inARow([second.text === first.text ? '' : second.text, say.notTheCertificate], locale),
      ]),
      results: [...first.results, ...second.results, ...page.results],
    };
  },
};
