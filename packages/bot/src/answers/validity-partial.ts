import { writtenValidity } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { validityWording } from '../wording/validity.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { resultsSitting } from './results-sitting.js';
import { inARow, paragraphs, sayReasons } from './say-reasons.js';
import { sayOutstanding } from './score-failed-next.js';

/** Some papers passed and others not. */
export const validityPartial: Answer = {
  topic: 'validity.partial',
  answer: (context) => {
    const { facts, locale } = context;
    const say = validityWording[locale];
    const validity = writtenValidity({ sitting: facts.sitting ?? resultsSitting(facts.on, 'written', 0) });
    const outstanding = sayOutstanding(context);
    const separate = sayExamFacts(['papers-in-different-sittings'], locale);
    const until = sayReasons(validity, locale, ['valid-two-years', 'extended-in-2020', 'sitting-cancelled', 'before-rulebook']);
    const example = facts.sitting === undefined ? say.example : '';
    return {
      text: paragraphs([
        registrationWording[locale].partial,
        outstanding.text,
        inARow([say.eachPaper, example, until], locale),
      ]),
      results: [...outstanding.results, ...separate.results, validity],
    };
  },
};
