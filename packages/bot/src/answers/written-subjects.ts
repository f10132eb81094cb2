import {
  explain,
  requiredPapers,
  subjectsOf,
  wordings,
  type Category,
  type ExamFactId,
  type Locale,
  type PaperCode,
} from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { writtenWording } from '../wording/written.js';
import type { Answer, Answered } from './answer.js';
import { categoryOfPapers } from './category-of-papers.js';
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

const USUAL: readonly ExamFactId[] = ['papers-shared-301-302', 'papers-not-across-levels'];

/** Whom papers named by code are for, and the papers beside them where they are of one category alone. */
const sayPapers = (papers: readonly PaperCode[], locale: Locale): Answered => {
  const facts = sayExamFacts(papers.some((paper) => paper.endsWith('A')) ? ['a-codes-required'] : USUAL, locale);
  const { category, subject } = categoryOfPapers(papers);
  const required = category === undefined ? undefined : requiredPapers({ category, subject });
  if (category === undefined || required?.status !== 'decided') return facts;
  const { names } = wordings[locale];
  const of = registrationWording[locale].papersOf(names.categories[category], explain(required, locale).answer);
  return { text: [of, facts.text].join('\n'), results: [required, ...facts.results] };
};

/** Which papers are in the written exam. */
export const writtenSubjects: Answer = {
  topic: 'written.subjects',
  answer: ({ facts, entities, text, locale }) => {
    if (entities.papers.length > 0 && facts.category === undefined) return sayPapers(entities.papers, locale);
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
