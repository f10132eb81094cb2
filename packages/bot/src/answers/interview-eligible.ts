import { explain, isEligibleForInterview, type FactName, isFactName } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';
import { sayVerdicts } from './score-passed.js';

const askable = (missing: readonly string[]): FactName | undefined =>
  missing.find((fact): fact is FactName => isFactName(fact) && fact !== 'passes' && fact !== 'sitting');

/** Whether one may register for the interview. */
export const interviewEligible: Answer = {
  topic: 'interview.eligible',
  answer: ({ facts, entities, locale }) => {
    const say = registrationWording[locale];
    const scores = entities.scores.map(({ value }) => value);
    const verdicts = scores.length > 1 ? [sayVerdicts(scores, locale)] : [];
    const { category, subject, passes, province, basis, basisProvince, student, sitting, on } = facts;
    const result = isEligibleForInterview({ category, subject, passes, province, basis, basisProvince, student, sitting, on });
    const results = [...verdicts.flatMap((verdict) => verdict.results), result];
    const before = verdicts.map(({ text }) => text);
    if (result.status === 'decided') {
      const lines = result.value ? [say.eligible] : [say.notEligible, ...explain(result, locale).why];
      return { text: [...before, ...lines].join('\n'), results };
    }
    const ask = result.status === 'needs-facts' ? askable(result.missing) : undefined;
    return {
      text: [...before, say.eligibleGeneral].join('\n'),
      results,
      ...(ask === undefined || verdicts.length > 0 ? {} : { ask }),
      choices: [{ label: say.stepByStep, topic: 'interview.how' }],
    };
  },
};
