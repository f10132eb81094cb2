import type { CalendarDate, Facts } from '@ntce/core';
import { describe, expect, it } from 'vitest';
import type { Entities } from '../understanding/entities/entities.js';
import type { Answered } from './answer.js';
import { contextOf } from './test-context.js';
import { validityDeadline } from './validity-deadline.js';

const ask = (on: CalendarDate, facts: Facts, entities: Partial<Entities> = {}, text = ''): Answered =>
  validityDeadline.answer(contextOf({ on, facts, entities, text }));

describe('until when a pass is valid', () => {
  it('is still valid on the last day, and not on the next', () => {
    expect(ask('2019-12-31', { sitting: '2017H2' }).text).toMatch(/^2019年12月31日还在有效期内/);
    expect(ask('2020-01-01', { sitting: '2017H2' }).text).toMatch(/^已经过期：有效期到2019年12月31日/);
    const english = validityDeadline.answer(contextOf({ on: '2020-01-01', locale: 'en', facts: { sitting: '2017H2' } }));
    expect(english.text).toMatch(/^It has expired: it was valid until 31 December 2019/);
  });

  it('names the round ahead, and that it is the last', () => {
    const { text } = ask('2019-11-20', { sitting: '2017H2' });
    expect(text).toContain('报名2019年12月10日至13日');
    expect(text).toContain('最后一次能报的面试');
    expect(text).toContain('面试在有效期之后不影响');
    expect(text).toContain('共5次');
  });

  it('says where a valid pass serves no further interview', () => {
    expect(ask('2019-12-20', { sitting: '2017H2' }).text).toContain('不能再报面试了');
  });

  it('does not call a pass of results to come expired', () => {
    const { text } = ask('2021-11-01', { sitting: '2021H2' });
    expect(text).not.toContain('过期');
    expect(text).toContain('2023年12月31日');
  });

  it('says the extension of 2020', () => {
    expect(ask('2021-06-30', { sitting: '2018H1' }).text).toContain('2021年6月30日还在有效期内');
    expect(ask('2021-07-01', { sitting: '2018H1' }).text).toMatch(/^已经过期/);
  });

  it('asks for the refund where it decides, and counts it', () => {
    expect(ask('2023-01-10', { sitting: '2020H2' }).ask).toBe('refundExtension');
    const known = ask('2023-01-10', { sitting: '2020H2', refundExtension: true });
    expect(known.ask).toBeUndefined();
    expect(known.text).toContain('2023年6月30日');
    expect(ask('2023-01-10', { sitting: '2020H2', refundExtension: false }).text).toMatch(/^已经过期/);
  });

  it('lets the date of the portal win', () => {
    expect(ask('2021-12-31', { validUntil: '2021-12-31' }).text).toContain('还在有效期内');
    expect(ask('2022-01-01', { validUntil: '2021-12-31' }).text).toMatch(/^已经过期/);
    const differs = ask('2020-01-01', { sitting: '2017H2', validUntil: '2020-06-30' }).text;
    expect(differs).toContain('2020年1月1日还在有效期内');
    expect(differs).toContain('以成绩页为准');
  });

  it('reads the end of the validity and the round to come out of a message', () => {
    const entities = { dates: ['2021-12-31'], sittings: ['2021H2'] } as const;
    const { text } = ask('2021-12-05', { sitting: '2021H2' }, entities, '有效时间我的是到2021年12月31日,2021下半年的面试能报考吗');
    expect(text).toMatch(/^可以，2021年下半年面试报名时还在有效期内/);
  });

  it('tells the pass from the round where both are named', () => {
    const entities = { sittings: ['2017H1', '2019H2'] } as const;
    const { text } = ask('2019-10-20', { sitting: '2017H1' }, entities, '17上过的能报19下的面试吗');
    expect(text).toMatch(/^不可以/);
    expect(text).toContain('2019年6月30日');
  });

  it('asks about another day that is named', () => {
    expect(ask('2019-11-20', { sitting: '2017H2' }, { dates: ['2020-01-04'] }, '1月4日还有效吗').text).toMatch(/^已经过期/);
  });

  it('answers for both halves where only the year is known', () => {
    const { text } = ask('2025-09-20', {}, { years: [2023] });
    expect(text).toContain('2023年上半年的笔试成绩：已经过期：有效期到2025年6月30日');
    expect(text).toContain('到2025年12月31日');
    expect(text).toContain('有效期截止日');
  });

  it.each([
    ['2020H1', '已取消'],
    ['2014H1', '没有在案资料'],
  ] as const)('says why it knows no end: %s', (sitting, why) => {
    expect(ask('2023-01-10', { sitting }).text).toContain(why);
  });

  it('says where to look, and asks', () => {
    const answered = ask('2026-11-24', {});
    expect(answered.text).toContain('ntce.neea.edu.cn');
    expect(answered.ask).toBe('lastWrittenSitting');
  });
});
