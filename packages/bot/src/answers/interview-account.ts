import { accountForInterview, nextSitting } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const BY_WORDS: FactsByWords = [
  [/密码|password/, ['password-reset']],
  [/手机|号码|短信|phone|number|sms/, ['phone-number']],
  [/已注册|已经注册|被注册|注册过|already/, ['already-registered']],
];

/** Register again, forgotten password, number already taken. */
export const interviewAccount: Answer = {
  topic: 'interview.account',
  answer: ({ facts, entities, text, locale }) => {
    const usual = entities.stages.includes('written') && !entities.stages.includes('interview')
      ? (['account-written', 'account-same-details'] as const)
      : (['account-interview', 'account-written'] as const);
    const general = sayExamFacts(factsForWords(text, BY_WORDS, usual), locale);
    const lastWrittenSitting = entities.sittings[0] ?? facts.lastWrittenSitting;
    if (lastWrittenSitting === undefined) return general;
    const next = nextSitting({ on: facts.on, stage: 'interview' });
    const sitting = next.status === 'decided' ? next.value.sitting : undefined;
    if (sitting === undefined || lastWrittenSitting > sitting) return general;
    const account = accountForInterview({ sitting, lastWrittenSitting });
    if (account.status !== 'decided') return general;
    const say = registrationWording[locale];
    return {
      text: `${account.value.registerAgain ? say.newAccount : say.sameAccount}\n${general.text}`,
      results: [account, ...general.results],
      assumed: { sitting },
    };
  },
};
