import { registrationSteps, wordings, type ExamFactId } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { writtenWording } from '../wording/written.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { officialSite } from './official-site.js';

const ARROW = ' → ';
const QUOTA = /名额|限制|报满|满额|quota|seats?\b/;
const PLACE = /去哪|去那|考点|在哪考|哪里考|where .*(?:exam|sit|take)/;
const USUAL: readonly ExamFactId[] = ['register-oneself', 'account-written', 'payment-completes'];

/** How to register for the written exam. */
export const writtenHow: Answer = {
  topic: 'written.how',
  answer: ({ facts, text, locale }) => {
    if (QUOTA.test(text)) return sayExamFacts(['registration-window-province', 'payment-completes'], locale);
    if (PLACE.test(text)) return sayExamFacts(['admission-ticket', 'written-times'], locale);
    const { names } = wordings[locale];
    const say = writtenWording[locale];
    const steps = registrationSteps({ stage: 'written', province: facts.province });
    const list = steps.status === 'decided' ? steps.value.steps.map(({ code }) => names.steps[code]).join(ARROW) : '';
    const site = officialSite();
    const rules = sayExamFacts(USUAL, locale);
    const space = locale === 'en' ? ' ' : '';
    return {
      text: [[say.registerOn(site.host), rules.text].join(space), say.stepsInShort(list)].join('\n'),
      results: [site.result, steps, ...rules.results],
      choices: [{ label: registrationWording[locale].stepByStep, topic: 'flow.control', value: '/guide written' }],
    };
  },
};
