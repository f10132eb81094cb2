import { expect, it } from 'vitest';
import { resultsTold } from './results-told.js';

const ON = '2025-04-20';

const ROWS: readonly (readonly [text: string, day: string | null | undefined])[] = [
  ['21号出分 山西 复核到几号', '2025-04-21'],
  ['成绩明天才出 复核啥时候截止', '2025-04-21'],
  ['4月21号查分,之后几天能复核', '2025-04-21'],
  ['results come out tomorrow, until when can i ask for a review', '2025-04-21'],
  ['还没出分 复核到什么时候', undefined],
  ['等成绩 先问下复核', undefined],
  ['my results are not out yet, when does the review close', undefined],
  ['18号出的分 复核到几号', null],
  ['昨天出成绩了 复核到几号', null],
  ['出分后几天内能复核', null],
  ['results came out yesterday, until when is the review', null],
  ['21号还能复核吗', null],
];

for (const [text, day] of ROWS) {
  it(`results told to be ahead: ${text}`, () => {
    expect(resultsTold(text, ON)).toEqual(day === null ? undefined : { day });
  });
}
