import type { Locale } from '@ntce/core';

const CHINESE = /\p{Script=Han}/u;
const LATIN = /[a-z]{2,}/i;

/** The language of a message: Chinese with any Chinese character, English with words, as before for the rest and for commands. */
export const languageOf = (message: string, before: Locale): Locale => {
  if (CHINESE.test(message)) return 'zh-CN';
  return LATIN.test(message) && !message.startsWith('/') ? 'en' : before;
};
