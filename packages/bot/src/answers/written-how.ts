import { registrationSteps, wordings } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const BY_WORDS: FactsByWords = [
  [/网站|网址|官网|哪里报|哪报|上哪|website|site|where/, ['score-portal', 'register-oneself']],
  [/名额|限制|满|quota|seat/, ['registration-window-province']],
];

/** How to register for the written exam. */
export const writtenHow: Answer = {
  topic: 'written.how',
  answer: ({ facts, text, locale }) => {
    const steps = registrationSteps({ stage: 'written', province: facts.province });
    const { names } = wordings[locale];
    const list =
      steps.status === 'decided'
        ? steps.value.steps.map(({ code }, index) => `${index + 1}. ${names.steps[code]}`).join('\n')
        : '';
    const portal = sayExamFacts(factsForWords(text, BY_WORDS, ['score-portal', 'account-written']), locale);
    return {
      text: [portal.text, registrationWording[locale].stepsOf(names.stages.written), list].join('\n'),
      results: [steps, ...portal.results],
    };
  },
};
