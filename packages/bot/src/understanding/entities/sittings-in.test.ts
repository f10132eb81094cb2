import { expect, it } from 'vitest';
import { sittingsAndYearsIn } from './sittings-in.js';

const ON = '2017-12-14';

const ROWS: readonly (readonly [text: string, sittings: readonly string[], years?: readonly number[]])[] = [
  ['17下', ['2017H2']],
  ['2017下', ['2017H2']],
  ['2017年下半年', ['2017H2']],
  ['17年下过的 现在还能报吗', ['2017H2']],
  ['23h2', ['2023H2']],
  ['2023 h1', ['2023H1']],
  ['h2 2023', ['2023H2']],
  ['23年上', ['2023H1']],
  ['second half of 2023', ['2023H2']],
  ['2023 second half of the year', ['2023H2']],
  ['202 3 second half of the year', ['2023H2']],
  ['last autumn', ['2017H2']],
  ['last spring', ['2017H1']],
  ['去年下半年', ['2016H2']],
  ['今年上半年', ['2017H1']],
  ['2023教资河北下半年笔试几号报名', ['2023H2']],
  ['2023年上半年和下半年', ['2023H1', '2023H2']],
  ['17上和17下', ['2017H1', '2017H2']],
  ['17上过的 明年上半年还能报吗', ['2017H1', '2018H1']],
  ['去年上半年没考成 我15年上过的科目还有效不', ['2015H1']],
  ['上半年没考 16下的还在吗', ['2016H2']],
  ['能报17下面试吗 我15上过的', ['2015H1', '2017H2']],
  ['17年上面试在上海报的 这次还能在上海报吗', []],
  ['17年上面试在上海报的', ['2017H1']],
  ['22年下退费了 16下的成绩', ['2016H2']],
  ['15年呢', [], [2015]],
  ['16年考的', [], [2016]],
  ['工作15年了', []],
  ['前年', [], [2015]],
  ['前年考的', [], [2015]],
  ['2019教资是几月份报名', [], [2019]],
  ['last year', [], [2016]],
  ['上次没过', []],
  ['这次和下次', []],
  ['2023上海教资', [], [2023]],
  ['18上岸了', []],
  ['12月31上午', []],
  ['2017-12-12', []],
  ['2019年12月31日到期', []],
  ['70上下', []],
  ['每年上半年', []],
  ['', []],
];

for (const [text, sittings, years = []] of ROWS) {
  it(`sittings in: ${text}`, () => {
    expect(sittingsAndYearsIn(text, ON)).toEqual({ sittings, years });
  });
}

it('takes the last autumn that is over', () => {
  expect(sittingsAndYearsIn('last autumn', '2017-10-01').sittings).toEqual(['2016H2']);
  expect(sittingsAndYearsIn('next spring', '2018-02-01').sittings).toEqual(['2018H1']);
});
