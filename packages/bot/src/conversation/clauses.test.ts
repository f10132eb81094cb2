import { expect, it } from 'vitest';
import { clausesOf } from './clauses.js';

const ROWS: readonly (readonly [text: string, ...clauses: readonly string[]])[] = [
  ['两个问题:1复核啥时候截止 2面试啥时候报', '两个问题:', '复核啥时候截止', '面试啥时候报'],
  ['1、查分在哪 2、复核几号截止', '查分在哪', '复核几号截止'],
  ['1) review deadline 2) interview dates', 'review deadline', 'interview dates'],
  ['第一复核怎么弄 第二面试几号', '复核怎么弄', '面试几号'],
  ['我过了2科 还差1科', '我过了2科', '还差1科'],
  ['1月5号考试 2月出分', '1月5号考试 2月出分'],
  ['第一次考 第二次还要重新注册吗', '第一次考', '第二次还要重新注册吗'],
];

for (const [text, ...clauses] of ROWS) {
  it(`clauses of: ${text}`, () => { expect(clausesOf(text)).toEqual(clauses); });
}
