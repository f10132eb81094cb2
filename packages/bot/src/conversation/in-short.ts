import type { Locale } from '@ntce/core';
import { conversationWording } from '../wording/conversation.js';

const LINES_IN_SHORT = 3;
const LONGEST_SHORT: Readonly<Record<Locale, number>> = { 'zh-CN': 90, en: 220 };
const SENTENCE: Readonly<Record<Locale, RegExp>> = { 'zh-CN': /^.+?。/, en: /^.+?\.(?= |$)/ };

/** An answer in short, with its source: its first lines, or of one that is long its first sentence. */
export const inShort = (text: string, locale: Locale): string => {
  const lines = text.split('\n');
  const source = lines.filter((line) => line.startsWith(conversationWording[locale].source));
  const [first = '', ...others] = lines.filter((line) => !source.includes(line));
  const few = [first, ...others].slice(0, LINES_IN_SHORT).join('\n');
  const least = first.length <= LONGEST_SHORT[locale] ? first : (SENTENCE[locale].exec(first)?.[0] ?? first);
  return [few.length <= LONGEST_SHORT[locale] ? few : least, ...source].join('\n');
};
