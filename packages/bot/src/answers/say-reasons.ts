import { explain, type Locale, type ReasonCode } from '@ntce/core';
import type { CoreResult } from '../conversation/reply.js';

/** Sentences in a row, empty ones left out. */
export const inARow = (sentences: readonly string[], locale: Locale): string =>
  sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');

/** Paragraphs under each other, empty ones left out. */
export const paragraphs = (parts: readonly string[]): string => parts.filter(Boolean).join('\n');

/** The reasons of a result in words: those of the codes, or all. */
export const sayReasons = (
  result: CoreResult,
  locale: Locale,
  codes?: readonly ReasonCode[],
): string => {
  const { why } = explain(result, locale);
  const said = result.reasons.map(({ code }) => codes === undefined || codes.includes(code));
  return inARow(why.filter((_, index) => said[index]), locale);
};
