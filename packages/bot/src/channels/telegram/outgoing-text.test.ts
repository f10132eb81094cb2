import { expect, it } from 'vitest';
import { outgoingText } from './outgoing-text.js';

it.each([
  ['keeps words, marks and line breaks', '及格线 70 分。\n<b>*_[x](y)_*</b> 😀', '及格线 70 分。\n<b>*_[x](y)_*</b> 😀'],
  ['drops control characters', 'a\u0000b\u0007c\u009f', 'abc'],
  ['drops marks that turn the direction', '\u202e70\u202c \u2067分\u2069', '70 分'],
  ['replaces half of a character', '70\ud83d分', '70\ufffd分'],
])('%s', (_what, text, sent) => {
  expect(outgoingText(text)).toBe(sent);
});
