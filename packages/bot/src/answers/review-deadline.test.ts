import type { CalendarDate, Locale } from '@ntce/core';
import { describe, expect, it } from 'vitest';
import { reviewDeadline } from './review-deadline.js';
import { contextOf } from './test-context.js';

describe('until when a review may be asked for', () => {
  it('gives the day that is safe everywhere, and asks for the province', () => {
    const answered = reviewDeadline.answer(contextOf({ on: '2017-12-13' }));
    expect(answered.text).toContain('2017年12月18日');
    expect(answered.ask).toBe('province');
    expect(answered.assumed).toEqual({ sitting: '2017H2' });
  });

  it('takes the results that are waited for once their exam is over, and says of the earlier ones that it is too late', () => {
    const before = reviewDeadline.answer(contextOf({ on: '2017-12-11' }));
    expect(before.assumed).toEqual({ sitting: '2017H2' });
    expect(before.text).toMatch(/^2017年下半年笔试成绩2017年12月12日公布，公布后才能申请复核。2017年上半年笔试成绩的复核已经截止/);
    expect(reviewDeadline.answer(contextOf({ on: '2017-12-12' })).assumed).toEqual({ sitting: '2017H2' });
    expect(reviewDeadline.answer(contextOf({ on: '2017-09-01' })).assumed).toEqual({ sitting: '2017H1' });
  });

  it('counts from the day that is told, where the calendar only estimates it', () => {
    const answered = reviewDeadline.answer(contextOf({ on: '2026-11-10', text: '12号出分 复核到几号' }));
    expect(answered.text).toContain('2026年11月18日');
    expect(answered.ask).toBe('province');
    const notOut = reviewDeadline.answer(contextOf({ on: '2026-11-10', text: '还没出分 复核到几号' }));
    expect(notOut.ask).toBeUndefined();
  });

  const onDay = (day: CalendarDate, locale: Locale): string =>
    reviewDeadline.answer(
      contextOf({ on: '2023-11-10', locale, facts: { sitting: '2023H2', province: '45' }, entities: { dates: [day] } }),
    ).text;

  it('knows the last day of a province', () => {
    expect(onDay('2023-11-17', 'zh-CN')).toMatch(/^2023年11月17日还可以申请复核/);
    expect(onDay('2023-11-18', 'zh-CN')).toMatch(/^2023年11月18日不能申请复核了/);
    expect(onDay('2023-11-18', 'en')).toContain('too late');
    expect(onDay('2023-11-17', 'zh-CN')).toContain('按规则推算');
  });

  it('asks about the day that is meant, not about the publication day', () => {
    const answered = reviewDeadline.answer(
      contextOf({ on: '2017-12-23', locale: 'en', entities: { dates: ['2017-12-12', '2017-12-23'] } }),
    );
    expect(answered.text).toMatch(/^Whether 23 December 2017 is in time depends on the province/);
  });

  it('says of today that it depends, or that it is over', () => {
    expect(reviewDeadline.answer(contextOf({ on: '2017-12-20' })).text).toContain('2017年12月20日能不能申请要看省份');
    expect(reviewDeadline.answer(contextOf({ on: '2018-01-31' })).text).toMatch(/^2018年1月31日不能申请复核了/);
  });

  it('says a window that a notice states as it is', () => {
    const { text } = reviewDeadline.answer(contextOf({ on: '2025-04-22', facts: { sitting: '2025H1', province: '14' } }));
    expect(text).toContain('2025年4月21日至5月6日');
    expect(text).not.toContain('推算');
  });

  it('asks for the publication day where it is only estimated, and counts from it', () => {
    const unknown = reviewDeadline.answer(contextOf({ on: '2026-11-24', facts: { sitting: '2026H2' } }));
    expect(unknown.ask).toBe('publishedOn');
    const known = reviewDeadline.answer(contextOf({ on: '2026-11-10', facts: { sitting: '2026H2', publishedOn: '2026-11-09' } }));
    expect(known.ask).toBe('province');
    expect(known.text).toContain('2026年11月13日');
  });

  it.each([
    ['2020H1', undefined, '已取消'],
    ['2013H2', undefined, '没有在案资料'],
    ['2023H2', '71', '台湾'],
  ] as const)('says why there is no day: %s %s', (sitting, province, why) => {
    const answered = reviewDeadline.answer(contextOf({ on: '2023-11-24', facts: { sitting, ...(province && { province }) } }));
    expect(answered.text).toContain(why);
    expect(answered.ask).toBeUndefined();
  });
});
