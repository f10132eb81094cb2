import type { Locale } from '@ntce/core';

const CHINESE = /\p{Script=Han}/u;
const LATIN = /[a-z]{2,}/i;
/** What candidates write in either language. */
const NEUTRAL = /^\W*(?:ok(?:ay)?|yes|no|yep|ntce|app|pdf|jpe?g|qq|\d+a?)\W*$/i;

/** The language of a message: Chinese with any Chinese character, English with words, as before for the rest, for commands and for words of both. */
export const languageOf = (message: string, before: Locale): Locale => {
  if (CHINESE.test(message)) return 'zh-CN';
  return LATIN.test(message) && !NEUTRAL.test(message) && !message.startsWith('/') ? 'en' : before;
};
