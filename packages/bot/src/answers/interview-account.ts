import { accountForInterview, nextSitting, type ExamFactId, type Stage } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const BY_WORDS: FactsByWords = [
  [/密码|password/, ['password-reset']],
  [/手机|号码|短信|phone|number|sms/, ['phone-number']],
  [/已注册|已经注册|被注册|注册过|already/, ['already-registered']],
];

const BY_STAGE: Readonly<Record<Stage, readonly ExamFactId[]>> = {
  written: ['account-written', 'account-same-details'],
  interview: ['account-interview'],
};

/** Register again, forgotten password, number already taken. */
export const interviewAccount: Answer = {
  topic: 'interview.account',
  answer: ({ facts, entities, text, locale }) => {
    const stage = entities.stages.length === 1 ? entities.stages[0] : entities.stages.length === 0 ? facts.stage : undefined;
    const usual = stage === undefined ? (['account-interview', 'account-written'] as const) : BY_STAGE[stage];
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
