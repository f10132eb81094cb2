import { examFact, type ExamFactId, type Locale } from '@ntce/core';
import type { CoreResult } from '../conversation/reply.js';

/** Facts to say when a message holds certain words. */
export type FactsByWords = readonly (readonly [RegExp, readonly ExamFactId[]])[];

/** Several plain facts as sentences, with the results that they are. */
export const sayExamFacts = (
  ids: readonly ExamFactId[],
  locale: Locale,
): { readonly text: string; readonly results: readonly CoreResult[] } => {
  const results = [...new Set(ids)].map(examFact);
  const text = results
    .map((result) => result.value.text[locale])
    .join(locale === 'en' ? ' ' : '');
  return { text, results };
};

/** The facts for the words of a message; the usual ones where none of the words occur. */
export const factsForWords = (
  text: string,
  byWords: FactsByWords,
  usual: readonly ExamFactId[],
): readonly ExamFactId[] => {
  const found = byWords.filter(([words]) => words.test(text)).flatMap(([, ids]) => ids);
  return found.length > 0 ? found : usual;
};
