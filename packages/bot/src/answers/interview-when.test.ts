import { describe, expect, it } from 'vitest';
import { interviewWhen } from './interview-when.js';
import { contextOf } from './test-context.js';

describe('when the interview is', () => {
  it('gives the dates of the round that is said', () => {
    const { text } = interviewWhen.answer(contextOf({ on: '2017-12-10', entities: { sittings: ['2017H2'] } }));
    expect(text).toContain('报名：2017年12月12日至15日');
    expect(text).toContain('考试：2018年1月6日至7日');
    expect(text).not.toContain('预计');
  });

  it('keeps to the round open to register through its last day, then names the exam still ahead', () => {
    const lastDay = interviewWhen.answer(contextOf({ on: '2017-12-15' })).text;
    const dayAfter = interviewWhen.answer(contextOf({ on: '2017-12-16' })).text;
    expect(lastDay).toContain('报名：2017年12月12日至15日');
    expect(dayAfter).toMatch(/^2017年下半年的报名已结束，考试在2018年1月6日至7日。/);
    expect(dayAfter).toContain('2018年上半年面试');
  });

  it('says a forecast as a range, and where the official date appears', () => {
    const { text } = interviewWhen.answer(contextOf({ on: '2026-11-24' }));
    expect(text).toContain('报名：预计2027年4月');
    expect(text).toContain('ntce.neea.edu.cn');
    const english = interviewWhen.answer(contextOf({ on: '2026-11-24', locale: 'en' })).text;
    expect(english).toContain('Registration: expected 12–24 April 2027');
    expect(english).toContain('ntce.neea.edu.cn');
  });

  it('says of a cancelled round that it was cancelled', () => {
    const context = { on: '2025-03-01', entities: { sittings: ['2020H1'] } } as const;
    expect(interviewWhen.answer(contextOf(context)).text).toBe('2020年上半年的考试已取消。');
    expect(interviewWhen.answer(contextOf({ ...context, locale: 'en' })).text).toContain('cancelled');
  });

  it('says of a round before the records that nothing is on record', () => {
    const { text, results } = interviewWhen.answer(contextOf({ on: '2025-03-01', entities: { sittings: ['2012H2'] } }));
    expect(text).toContain('没有在案资料');
    expect(results[0]?.status).toBe('not-covered');
  });

  it('takes a half without a year for the one still to come', () => {
    const said = { text: '上半年面试什么时候', entities: { sittings: ['2024H1'] } } as const;
    expect(interviewWhen.answer(contextOf({ ...said, on: '2024-05-12' })).text).toContain('2024年上半年面试');
    expect(interviewWhen.answer(contextOf({ ...said, on: '2024-05-13' })).text).toContain('2025年上半年面试');
  });

  it('leaves a half with its year where it is, also apart from it', () => {
    const text = '2023教资河北下半年面试几号报名';
    const answered = interviewWhen.answer(contextOf({ on: '2025-03-01', text, entities: { sittings: ['2023H2'] } }));
    expect(answered.text).toContain('2023年下半年面试');
  });

  it('gives both rounds of a year', () => {
    const { text } = interviewWhen.answer(contextOf({ on: '2025-03-01', entities: { years: [2019] } }));
    expect(text).toContain('2019年上半年面试');
    expect(text).toContain('2019年下半年面试');
  });
});
