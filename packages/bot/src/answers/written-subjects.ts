import { explain, requiredPapers, subjectsOf, wordings, type Category, type Locale } from '@ntce/core';
import { writtenWording } from '../wording/written.js';
import type { Answer, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';

const OVERVIEW: readonly Category[] = ['kindergarten', 'primary', 'junior-secondary', 'senior-secondary'];
const TWO_AT_ONCE = /两个|两科目|同时|一起报|兼报|\btwo\b|\bboth\b/;
const COMMON_PAPERS = 2;

/** The papers that every subject of a category takes, and their number. */
const sayCategory = (category: Category, locale: Locale): Answered => {
  const say = writtenWording[locale];
  const { names } = wordings[locale];
  const plain = requiredPapers({ category });
  const result = plain.status === 'decided' ? plain : requiredPapers({ category, subject: subjectsOf(category)[0] });
  const papers = result.status === 'decided' ? result.value.papers.map(({ paper }) => paper) : [];
  const common = plain.status === 'decided' ? papers : [...papers.slice(0, COMMON_PAPERS), say.third];
  return { text: say.papersOf(names.categories[category], papers.length, names.list(common)), results: [result] };
};

/** Which papers are in the written exam. */
export const writtenSubjects: Answer = {
  topic: 'written.subjects',
  answer: ({ facts, text, locale }) => {
    const two = TWO_AT_ONCE.test(text)
      ? sayExamFacts(['several-certificates', 'two-at-once-unsettled'], locale)
      : { text: '', results: [] };
    const { category } = facts;
    const subject = category === undefined ? undefined : subjectsOf(category).find((one) => one === facts.subject);
    const required = category === undefined ? undefined : requiredPapers({ category, subject });
    if (required?.status === 'decided') {
      return {
        text: [two.text, explain(required, locale).answer].filter(Boolean).join('\n'),
        results: [...two.results, required],
      };
    }
    const rows = (category === undefined ? OVERVIEW : [category]).map((one) => sayCategory(one, locale));
    return {
      text: [two.text, ...rows.map((row) => row.text)].filter(Boolean).join('\n'),
      results: [...two.results, ...rows.flatMap((row) => row.results)],
      ...(category === undefined ? {} : { ask: 'subject' as const }),
    };
  },
};
