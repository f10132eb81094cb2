import type { Locale } from '@ntce/core';
import type { Reply } from '../src/conversation/reply.js';

const MOST_CHARACTERS = 4096;
const PLACEHOLDER = /undefined|\[object|\bNaN\b|\bnull\b|\$?\{[^}\n]*\}/;
const SOURCE_LINE = /^(?:依据：|Source: )/;
const ASCII_IN_CHINESE = /\p{Script=Han}[,;:!?()]|[,;!?()]\p{Script=Han}|\p{Script=Han}\.(?:\s|$|\p{Script=Han})/u;
const CHINESE_IN_ENGLISH = /[\p{Script=Han}，。；：？！（）、“”]/u;
const MARKUP = /<\/?[a-z]+>|\*\*/i;

const isWrongPunctuation: Readonly<Record<Locale, (line: string) => boolean>> = {
  'zh-CN': (line) => ASCII_IN_CHINESE.test(line),
  en: (line) => CHINESE_IN_ENGLISH.test(line.replaceAll(/“[^”]*”/g, '')),
};

/** What no reply may show, whatever was asked. */
export const faultsOf = (reply: Reply, locale: Locale): readonly string[] => {
  const { text, choices } = reply;
  const labels = choices.map(({ label }) => label);
  const lines = [...text.split('\n').filter((line) => !SOURCE_LINE.test(line)), ...labels];
  const wrong = lines.find((line) => isWrongPunctuation[locale](line));
  return [
    ...(text.trim() === '' ? ['an empty text'] : []),
    ...(PLACEHOLDER.test(text) ? [`a placeholder: ${String(PLACEHOLDER.exec(text)?.[0])}`] : []),
    ...(text.length >= MOST_CHARACTERS ? [`a text of ${text.length} characters`] : []),
    ...(text.split('\n').some((line) => line.trim() === '') && text !== '' ? ['an empty line'] : []),
    ...(MARKUP.test(text) ? ['markup'] : []),
    ...(wrong === undefined ? [] : [`punctuation or language that is not ${locale}: ${wrong}`]),
    ...(labels.some((label) => label.trim() === '') ? ['a button without a label'] : []),
    ...(new Set(labels).size < labels.length ? [`two buttons alike: ${labels.join(' | ')}`] : []),
  ];
};
