import { describe, expect, it } from 'vitest';
import { scoreQuery } from './score-query.js';
import { contextOf } from './test-context.js';

describe('where, when and how to look the score up', () => {
  it('takes the sitting whose results come next as the current one, and shows it', () => {
    const { text, assumed } = scoreQuery.answer(contextOf({ on: '2017-12-08', text: '成绩出来没' }));
    expect(text).toContain('2017年12月12日');
    expect(text).toContain('ntce.neea.edu.cn');
    expect(text).not.toContain('预计');
    expect(assumed).toEqual({ sitting: '2017H2' });
  });

  it.each([
    ['2017-10-12', '2017H1'],
    ['2017-10-13', '2017H2'],
  ] as const)('on %s looks sixty days ahead: %s', (on, sitting) => {
    expect(scoreQuery.answer(contextOf({ on })).assumed).toEqual({ sitting });
  });

  it('keeps a sitting that is said', () => {
    const answered = scoreQuery.answer(contextOf({ on: '2026-11-24', facts: { sitting: '2022H2' } }));
    expect(answered.text).toContain('2022年12月9日');
    expect(answered.assumed).toBeUndefined();
  });

  it('names an estimate as one', () => {
    const facts = { sitting: '2027H1' } as const;
    expect(scoreQuery.answer(contextOf({ on: '2026-11-24', facts })).text).toContain('预计2027年4月');
    expect(scoreQuery.answer(contextOf({ on: '2026-11-24', facts, locale: 'en' })).text).toContain('expected');
  });

  it('speaks of the interview results where they are meant', () => {
    const { text } = scoreQuery.answer(contextOf({ on: '2018-01-20', entities: { stages: ['interview'] } }));
    expect(text).toContain('面试成绩公布时间：2018年3月6日');
  });

  it.each([
    ['2020H1', '已取消'],
    ['2013H2', '没有在案资料'],
  ] as const)('gives no date for %s, and says why', (sitting, why) => {
    const { text } = scoreQuery.answer(contextOf({ on: '2020-06-11', facts: { sitting } }));
    expect(text).toContain(why);
    expect(text).not.toContain('公布时间');
  });

  it('says what is known of a busy site and of early results, no later than the day', () => {
    const busy = scoreQuery.answer(contextOf({ on: '2017-12-12', locale: 'en', text: 'the site keeps timing out' }));
    expect(busy.text).toContain('try again');
    const early = scoreQuery.answer(contextOf({ on: '2017-12-11', text: '能提前查分吗' }));
    expect(early.text).toContain('11 日就能查到');
    expect(early.text).not.toContain('2023');
  });
});
