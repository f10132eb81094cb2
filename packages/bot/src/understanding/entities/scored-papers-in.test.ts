import { expect, it } from 'vitest';
import { scoredPapersIn, type ScoredPaper } from './scored-papers-in.js';

type Row = readonly [string, ...(readonly [ScoredPaper['paper'], number, ScoredPaper['kind']])[]];

const ROWS: readonly Row[] = [
  ['综素 68 教能 75 学科 82', [1, 68, null], [2, 75, null], [3, 82, null]],
  ['科一72 科二68 科三90', [1, 72, null], [2, 68, null], [3, 90, null]],
  ['第一科72第二科68', [1, 72, null], [2, 68, null]],
  ['科目一:72 科目二:72', [1, 72, null], [2, 72, null]],
  ['初中英语 305过了71 301过了80 302 69 咋整', ['305', 71, null], ['301', 80, null], ['302', 69, null]],
  ['201a 77 202a 60', ['201A', 77, null], ['202A', 60, null]],
  ['301 72分 302 72分 都是报告分', ['301', 72, 'report'], ['302', 72, 'report']],
  ['i got 72 in 301, 65 in 302', ['301', 72, null], ['302', 65, null]],
  ['72 for paper one and 68 for paper two', [1, 72, null], [2, 68, null]],
  ['71 68 90'],
  ['301 302 71'],
  ['301 302 303'],
];

for (const [text, ...expected] of ROWS) {
  it(`scored papers in: ${text}`, () => {
    expect(scoredPapersIn(text).map(({ paper, value, kind }) => [paper, value, kind])).toEqual(expected);
  });
}
