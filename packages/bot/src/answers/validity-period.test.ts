import { describe, expect, it } from 'vitest';
import { contextOf } from './test-context.js';
import { validityPeriod } from './validity-period.js';

const ON = '2018-06-01';

describe('how long a pass is valid', () => {
  it.each([
    ['zh-CN', '两年', '2019年12月31日', '三年'],
    ['en', 'two years', '31 December 2019', 'three years'],
  ] as const)('says two years, both ends, and the three of the certificate (%s)', (locale, two, end, three) => {
    const { text } = validityPeriod.answer(contextOf({ on: ON, locale, text: '' }));
    for (const part of [two, end, three]) expect(text).toContain(part);
  });

  it('gives an end in June and one in December', () => {
    const { text } = validityPeriod.answer(contextOf({ on: '2024-05-01' }));
    expect(text).toContain('2025年12月31日');
    expect(text).toContain('2026年6月30日');
  });

  it('begins with the certificate of passing where it is meant', () => {
    const { text } = validityPeriod.answer(contextOf({ on: ON, text: '教资考试合格证几年有效' }));
    expect(text.split('\n')[0]).toContain('合格证明有效期三年');
    expect(text).toContain('不是教师资格证书');
  });

  it('says the extension of 2020 for a sitting that has it', () => {
    const { text } = validityPeriod.answer(contextOf({ on: '2020-05-01', facts: { sitting: '2018H1' } }));
    expect(text.split('\n')[0]).toContain('2021年6月30日');
  });
});
