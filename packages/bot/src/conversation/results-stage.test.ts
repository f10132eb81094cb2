import { expect, it } from 'vitest';
import { stagesOfResults } from './results-stage.js';

const ROWS: readonly (readonly [text: string, ...stages: readonly string[]])[] = [
  ['两个问题:1复核啥时候截止 2面试啥时候报'],
  ['面试啥时候报名,复核啥时候截止'],
  ['复核会影响面试报名吗'],
  ['报面试之前复核来得及吗'],
  ['when does the review close and when can i register for the interview'],
  ['is it too late for a review, interview registration is on'],
  ['面试复核啥时候截止', 'interview'],
  ['面试没过 能复核吗', 'interview'],
  ['面试 复核 截止', 'interview'],
  ['面试什么时候出成绩', 'interview'],
  ['笔试成绩几号出 面试几号', 'written'],
  ['那面试呢', 'interview'],
  ['笔试面试都能复核吗', 'written', 'interview'],
  ['when do the interview results come out', 'interview'],
];

for (const [text, ...stages] of ROWS) {
  it(`exams whose results are spoken of: ${text}`, () => { expect(stagesOfResults(text)).toEqual(stages); });
}
