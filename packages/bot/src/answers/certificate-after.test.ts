import { describe, expect, it } from 'vitest';
import { certificateAfter } from './certificate-after.js';
import { contextOf } from './test-context.js';

describe('what comes after passing', () => {
  it('tells recognition, Mandarin level and medical check', () => {
    const { text } = certificateAfter.answer(contextOf({ on: '2025-03-01', text: '考过了然后呢' }));
    expect(text).toContain('www.jszg.edu.cn');
    expect(text).toContain('二级乙等');
    expect(text).toContain('体检');
    expect(text).toContain('以当地认定公告为准');
  });

  it('answers on the Mandarin level alone', () => {
    const { text } = certificateAfter.answer(contextOf({ on: '2025-03-01', text: '普通话考了二乙够吗' }));
    expect(text).toMatch(/^认定一般要求普通话达到二级乙等，语文教师达到二级甲等/);
    expect(text).not.toContain('体检');
  });

  it('says until when a certificate of passing is valid, through its last day', () => {
    const onDay = (on: '2026-12-31' | '2027-01-01'): string =>
      certificateAfter.answer(contextOf({ on, text: '合格证明到哪天过期', entities: { sittings: ['2023H2'] } })).text;
    expect(onDay('2026-12-31')).toMatch(/^2023年下半年面试合格的，考试合格证明到2026年12月31日有效。/);
    expect(onDay('2027-01-01')).toContain('已于2026年12月31日到期');
    const english = certificateAfter.answer(
      contextOf({ on: '2025-03-01', locale: 'en', text: 'until when is it valid', entities: { years: [2023] } }),
    ).text;
    expect(english).toContain('30 June 2026');
    expect(english).toContain('31 December 2026');
  });
});
