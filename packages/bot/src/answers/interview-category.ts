import { CATEGORIES, explain, matchesCategory, wordings, type Pass } from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import type { Answer } from './answer.js';

const WRITTEN_FIRST = /笔试.*面试|written.*interview|过的.*想/;

/** Which category to choose. */
export const interviewCategory: Answer = {
  topic: 'interview.category',
  answer: ({ facts, entities, text, locale }) => {
    const say = registrationWording[locale];
    const { names } = wordings[locale];
    const [first, second] = entities.categories;
    const [writtenCategory, category] = WRITTEN_FIRST.test(text) || second === undefined ? [first, second] : [second, first];
    const passes: readonly Pass[] = entities.papers.map((paper) => ({ paper, sitting: facts.lastWrittenSitting ?? '2023H2' }));
    const known =
      category !== undefined
        ? { category, writtenCategory }
        : entities.papers.length > 0
          ? { category: writtenCategory, passes }
          : undefined;
    const result = matchesCategory(known ?? { category: 'primary', writtenCategory: 'primary' });
    if (known !== undefined && result.status === 'decided') {
      return { text: `${result.value ? say.yes : say.no}${explain(result, locale).why.join('')}`, results: [result] };
    }
    const list = names.list(CATEGORIES.map((one) => names.categories[one]));
    return { text: `${say.categories(list)}\n${say.sameCategory}`, results: [result] };
  },
};
