import { expect, it } from 'vitest';
import { claimOfPass, type ClaimOfPass } from './claim-of-pass.js';

const ROWS: readonly (readonly [string, ClaimOfPass | undefined])[] = [
  ['那就是差2分呗', { shortBy: 2, isPass: false }],
  ['所以差一分是吧', { shortBy: 1, isPass: false }],
  ['so i am two points short?', { shortBy: 2, isPass: false }],
  ['那就是没过呗', { isPass: false }],
  ['所以不合格对吧', { isPass: false }],
  ['so i failed?', { isPass: false }],
  ['那我过了？', { isPass: true }],
  ['算过了吧', { isPass: true }],
  ['so i passed, right?', { isPass: true }],
  ['过了', undefined],
  ['几分合格', undefined],
  ['差2分能不能给我加上去啊老师求求了', undefined],
  ['那就这样吧', undefined],
];

for (const [text, claim] of ROWS) {
  it(`claim in: ${text}`, () => {
    expect(claimOfPass(text)).toEqual(claim);
  });
}
