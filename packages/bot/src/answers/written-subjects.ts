import { CATEGORIES, requiredPapers, subjectsOf, wordings, explain, type Category, type Locale } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { CoreResult } from '../conversation/reply.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';

const OVERVIEW: readonly Category[] = ['kindergarten', 'primary', 'junior-secondary', 'senior-secondary'];
const TWO_AT_ONCE = /两个|两科目|同时|一起报|two/;

/** The papers that every subject of a category takes. */
const commonPapers = (category: Category): { readonly codes: readonly string[]; readonly hasThird: boolean; readonly result: CoreResult } => {
  const plain = requiredPapers({ category });
  if (plain.status === 'decided') {
    return { codes: plain.value.papers.map(({ paper }) => paper), hasThird: false, result: plain };
  }
  const result = requiredPapers({ category, subject: subjectsOf(category)[0] });
  const papers = result.status === 'decided' ? result.value.papers : [];
  return { codes: papers.slice(0, 2).map(({ paper }) => paper), hasThird: papers.length > 2, result };
};

const sayOverview = (locale: Locale): { readonly text: string; readonly results: readonly CoreResult[] } => {
  const say = registrationWording[locale];
  const { names } = wordings[locale];
  const rows = OVERVIEW.map((category) => ({ category, ...commonPapers(category) }));
  const text = rows
    .map(({ category, codes, hasThird }) => {
      const list = names.list(hasThird ? [...codes, say.thirdBySubject] : codes);
      return say.papersOf(names.categories[category], list);
    })
    .join('\n');
  return { text, results: rows.map(({ result }) => result) };
};

/** Which papers are in the written exam. */
export const writtenSubjects: Answer = {
  topic: 'written.subjects',
  answer: ({ facts, text, locale }) => {
    const both = TWO_AT_ONCE.test(text)
      ? sayExamFacts(['two-at-once-unsettled', 'several-certificates', 'one-certificate-a-year'], locale)
      : { text: '', results: [] };
    const { category } = facts;
    const isKnown = category !== undefined && CATEGORIES.includes(category);
    const subject = isKnown && facts.subject !== undefined && subjectsOf(category).includes(facts.subject) ? facts.subject : undefined;
    const required = isKnown ? requiredPapers({ category, subject }) : undefined;
    if (required?.status === 'decided') {
      return {
        text: [explain(required, locale).answer, both.text].filter(Boolean).join('\n'),
        results: [required, ...both.results],
      };
    }
    const overview = sayOverview(locale);
    return {
      text: [overview.text, both.text].filter(Boolean).join('\n'),
      results: [...overview.results, ...both.results],
      ...(required === undefined ? {} : { ask: 'subject' as const }),
    };
  },
};
