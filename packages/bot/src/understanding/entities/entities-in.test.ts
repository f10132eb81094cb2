import { expect, it } from 'vitest';
import { NO_ENTITIES, type Entities } from './entities.js';
import { entitiesIn } from './entities-in.js';

const ON = '2019-11-20';

const ROWS: readonly (readonly [text: string, expected: Partial<Entities>])[] = [
  ['', {}],
  ['你好', {}],
  [
    '17年下过的 现在还能报吗 12月31就过期了 面试在1月',
    { sittings: ['2017H2'], dates: ['2019-12-31'], stages: ['interview'] },
  ],
  ['初中数学 湖北', { categories: ['junior-secondary'], subjects: ['mathematics'], provinces: ['42'] }],
  ['国中数学笔试90分', { subjects: ['mathematics'], stages: ['written'], scores: [{ value: 90, kind: null }] }],
  [
    'my hukou is in hunan, i study in wuhan',
    { provinces: ['43', '42'], bases: ['household-registration', 'school'] },
  ],
  [
    '我是2017年上半年过的笔试,2019年12月还能报面试吗',
    { sittings: ['2017H1'], years: [2019], stages: ['written', 'interview'] },
  ],
  ['小学面试能报音乐吗 我笔试是201a 202a', {
    categories: ['primary'], subjects: ['music'], papers: ['201A', '202A'], stages: ['interview', 'written'],
  }],
  ['是的', { yes: true }],
];

it.each(ROWS)('reads %s', (text, expected) => {
  expect(entitiesIn(text, ON)).toEqual({ ...NO_ENTITIES, ...expected });
});
