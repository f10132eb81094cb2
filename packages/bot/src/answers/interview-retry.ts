import { writtenValidity, wordings } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { newestSitting } from './newest-sitting.js';

/** Absent from the interview, failed it, how many tries. */
export const interviewRetry: Answer = {
  topic: 'interview.retry',
  answer: ({ facts, entities, text, locale }) => {
    const say = registrationWording[locale];
    const { names } = wordings[locale];
    const said = entities.sittings[0] ?? facts.lastWrittenSitting;
    const sitting = said ?? newestSitting(facts.on, 'written');
    const validity = writtenValidity({ sitting });
    const paid = /没去|弃考|缺考|费|absent|miss/.test(text) ? sayExamFacts(['payment-no-refund'], locale) : { text: '', results: [] };
    const until =
      validity.status === 'decided' && said !== undefined
        ? `${say.validUntil(names.sitting(sitting), names.date(validity.value.until))}${say.rounds(validity.value.sittings.length)}`
        : '';
    return { text: [say.retry, until, paid.text].filter(Boolean).join('\n'), results: [validity, ...paid.results] };
  },
};
