import { registrationSteps, wordings } from '@ntce/core';
import { interviewWording } from '../wording/interview.js';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { sayAuditMode } from './interview-audit.js';

const ARROW = ' → ';

/** The steps of the registration in short; the guide goes through them one by one. */
export const interviewHow: Answer = {
  topic: 'interview.how',
  answer: (context) => {
    const { facts, locale } = context;
    const { province, sitting } = facts;
    const { names } = wordings[locale];
    const steps = registrationSteps({ stage: 'interview', province, sitting });
    const list = steps.status === 'decided' ? steps.value.steps.map(({ code }) => names.steps[code]).join(ARROW) : '';
    const audit = province === undefined ? sayExamFacts(['audit-province-decides'], locale) : sayAuditMode(context);
    return {
      text: [interviewWording[locale].stepsInShort(list), audit.text].join('\n'),
      results: [steps, ...audit.results],
      choices: [{ label: registrationWording[locale].stepByStep, topic: 'interview.how' }],
    };
  },
};
