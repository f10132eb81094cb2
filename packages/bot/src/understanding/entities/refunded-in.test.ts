import { expect, it } from 'vitest';
import { refundedIn } from './refunded-in.js';

it.each([
  ['22年下疫情退费了 我21下的成绩能延长半年吗', true],
  ['退费了能延期吗', true],
  ['去年封控没考 退了费 有效期怎么算', true],
  ['成绩延半年是怎么回事', true],
  ['refunded because of covid', null],
  ['my interview was cancelled because of covid and refunded', true],
  ['i got a refund, is my result valid longer', true],
  ['我没退费', false],
  ['没退过费', false],
  ['疫情那次没有退费', false],
  ['it was not refunded', false],
  ['缴费了能退费吗', null],
  ['报名费退不退', null],
  ['有效期两年吗', null],
  ['', null],
])('%s', (text, refunded) => {
  expect(refundedIn(text)).toBe(refunded);
});
