import { explain, mayChooseSubject, wordings, type Pass, type Subject, type Sitting } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer, AnswerContext, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';

const A_CODES_SINCE: Sitting = '2023H2';

const evidence = ({ facts, entities }: AnswerContext): { readonly passes?: readonly Pass[]; readonly writtenSubject?: Subject } => {
  if (entities.papers.length > 0) {
    const sitting = facts.lastWrittenSitting ?? A_CODES_SINCE;
    return { passes: entities.papers.map((paper) => ({ paper, sitting })) };
  }
  if (facts.passes !== undefined) return { passes: facts.passes };
  const [written, wanted] = entities.subjects;
  return written !== undefined && wanted !== undefined ? { writtenSubject: written } : {};
};

const sayChoice = (context: AnswerContext): Answered | undefined => {
  const { facts, entities, locale } = context;
  const category = entities.categories.at(-1) ?? facts.category;
  const subject = entities.subjects.at(-1) ?? facts.subject;
  if (category === undefined || subject === undefined) return undefined;
  const result = mayChooseSubject({ category, subject, ...evidence(context), sitting: facts.sitting });
  if (result.status !== 'decided') return undefined;
  const say = registrationWording[locale];
  return { text: `${result.value ? say.yes : say.no}${explain(result, locale).why.join('')}`, results: [result] };
};

/** Which subject to choose. */
export const interviewSubject: Answer = {
  topic: 'interview.subject',
  answer: (context) => {
    const { locale, text } = context;
    const chosen = sayChoice(context);
    if (chosen !== undefined) return chosen;
    const general = mayChooseSubject({
      category: 'primary',
      subject: 'chinese',
      writtenSubject: 'mathematics',
    });
    const several = /再考|其他|另一|第二|别的|another|second/.test(text)
      ? sayExamFacts(['several-certificates', 'one-certificate-a-year'], locale)
      : { text: '', results: [] };
    const free = wordings[locale].names.categories.primary;
    return {
      text: [registrationWording[locale].subjectGeneral(free), several.text].filter(Boolean).join('\n'),
      results: [general, ...several.results],
    };
  },
};
