import { expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.js';

const ROWS: readonly (readonly [text: string, value: number])[] = [
  ['七', 7],
  ['十', 10],
  ['十二', 12],
  ['七十', 70],
  ['八十七', 87],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['六十九点五', 69.5],
  ['两百', 200],
  ['七千', Number.NaN],
];

it.each(ROWS)('reads %s', (text, value) => expect(chineseNumber(text)).toBe(value));
