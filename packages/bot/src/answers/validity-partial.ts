import { explain, outstandingPapers } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { validityPeriod } from './validity-period.js';

/** Some papers passed and others not. */
export const validityPartial: Answer = {
  topic: 'validity.partial',
  answer: (context) => {
    const { facts, locale } = context;
    const { category, subject, passes, on } = facts;
    const outstanding = outstandingPapers({ category, subject: category === undefined ? undefined : subject, passes, on });
    const separate = sayExamFacts(['papers-in-different-sittings'], locale);
    const period = validityPeriod.answer({ ...context, text: '' });
    const missing = outstanding.status === 'decided' ? explain(outstanding, locale).answer : '';
    return {
      text: [registrationWording[locale].partial, missing, period.text.split('\n')[0] ?? ''].filter(Boolean).join('\n'),
      results: [...separate.results, ...period.results],
    };
  },
};
