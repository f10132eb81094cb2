import { expect, it } from 'vitest';
import { claimedPassLine } from './claimed-pass-line.js';

it.each([
  ['听说涨到75了', 75],
  ['听说今年合格线降到65了', 65],
  ['合格线涨到75了?', 75],
  ['分数线是不是60', 60],
  ['是不是要80分才能过', 80],
  ['听说70分就能过', 70],
  ['有人说要75才合格', 75],
  ['i heard the pass mark went up to 75', 75],
  ['they say you need 80 now', 80],
  ['is it true that the pass line is 72', 72],
  ['我考了75能过吗', undefined],
  ['卷面要90才能过吗', undefined],
  ['听说2025年合格线变了', undefined],
  ['面试合格线是不是60', undefined],
  ['75', undefined],
  ['多少分合格', undefined],
  ['i got 75, did i pass', undefined],
  ['听说复核能涨到70', undefined],
  ['69差一分', undefined],
])('pass line claimed in: %s', (text, line) => {
  expect(claimedPassLine(text)).toBe(line);
});
