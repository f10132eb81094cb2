import { writtenValidity, wordings } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { resultsSitting } from './results-sitting.js';

const NOT_THERE = /没去|没参加|弃考|缺考|错过|退|费|absent|miss|skip|refund/;

/** Results this near are the ones that are meant. */
const DAYS_AHEAD = 45;

/** Absent from the interview, failed it, how many tries. */
export const interviewRetry: Answer = {
  topic: 'interview.retry',
  answer: ({ facts, entities, text, locale }) => {
    const say = registrationWording[locale];
    const { names } = wordings[locale];
    const said = entities.sittings[0] ?? facts.lastWrittenSitting;
    const sitting = said ?? resultsSitting(facts.on, 'written', DAYS_AHEAD);
    const validity = writtenValidity({ sitting });
    const paid = NOT_THERE.test(text) ? sayExamFacts(['payment-no-refund'], locale) : { text: '', results: [] };
    if (validity.status !== 'decided' || said === undefined) {
      return { text: [say.retry, paid.text].filter(Boolean).join('\n'), results: [validity, ...paid.results] };
    }
    const { until, sittings, lastInterview } = validity.value;
    const space = locale === 'en' ? ' ' : '';
    const lines =
      until < facts.on
        ? [say.expiredOn(names.date(until))]
        : [
            say.retry,
            [say.validUntil(names.sitting(said), names.date(until)), say.rounds(sittings.length)].join(space),
            lastInterview === null
              ? ''
              : say.lastRound(names.sitting(lastInterview.sitting), names.range(lastInterview.from, lastInterview.to)),
          ];
    return { text: [...lines, paid.text].filter(Boolean).join('\n'), results: [validity, ...paid.results] };
  },
};
