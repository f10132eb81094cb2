import { expect, it } from 'vitest';
import { categoriesIn } from './named-in.js';
import { papersIn, positionsIn } from './papers-in.js';

const ROWS: readonly (readonly [text: string, papers: readonly string[], positions?: readonly number[]])[] = [
  ['我笔试是201a 202a', ['201A', '202A']],
  ['301,302,303', ['301', '302', '303']],
  ['301考了71', ['301']],
  ['418能换吗', ['418']],
  ['419', []],
  ['101分', []],
  ['考了102', []],
  ['301.5', []],
  ['3010', []],
  ['小学综合素质', ['201']],
  ['幼儿园综素', ['101']],
  ['高中综素', ['301']],
  ['综合素质没过', [], [1]],
  ['教知', ['302']],
  ['小学教知', ['202']],
  ['教育知识与能力', ['302']],
  ['教育教学知识与能力', ['202']],
  ['保教知识与能力', ['102']],
  ['科目一', [], [1]],
  ['科一科二都过了', [], [1, 2]],
  ['科二三没过', [], [2, 3]],
  ['科1', [], [1]],
  ['paper one', [], [1]],
  ['科二69', [], [2]],
  ['本科三年级', []],
  ['专科二年', []],
  ['', []],
];

for (const [text, papers, positions = []] of ROWS) {
  it(`papers in: ${text}`, () => {
    const categories = categoriesIn(text);
    expect(papersIn(text, categories)).toEqual(papers);
    expect(positionsIn(text, categories)).toEqual(positions);
  });
}
