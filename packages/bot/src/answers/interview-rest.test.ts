import { describe, expect, it } from 'vitest';
import { interviewContent } from './interview-content.js';
import { interviewHow } from './interview-how.js';
import { interviewRetry } from './interview-retry.js';
import { contextOf } from './test-context.js';

describe('what the interview consists of', () => {
  const answerFor = (text: string): string => interviewContent.answer(contextOf({ on: '2025-04-10', text })).text;

  it('tells the procedure', () => {
    expect(answerFor('')).toContain('备课 20 分钟');
    expect(interviewContent.answer(contextOf({ on: '2025-04-10', locale: 'en' })).text).toContain('trial lesson');
  });

  it('answers on being late, on describing a lesson and on drawing', () => {
    expect(answerFor('面试迟到了')).toMatch(/^面试时到候考室迟到 15 分钟/);
    expect(answerFor('面试要说课吗')).toMatch(/^面试要试讲，只说课不得分/);
    expect(answerFor('抽题能换吗')).toMatch(/^幼儿园考生抽两道题/);
  });
});

describe('the steps of the registration', () => {
  it('are told in short, with the offer to go through them', () => {
    const answered = interviewHow.answer(contextOf({ on: '2025-04-10', facts: { province: '11' } }));
    expect(answered.text).toMatch(/^面试报名：打开报名网站 → .*打印准考证。/);
    expect(answered.text).toContain('北京：网上审核');
    expect(answered.choices).toEqual([{ label: '一步一步来', topic: 'interview.how' }]);
  });
});

describe('another try', () => {
  it('is possible while the written passes are valid', () => {
    const { text } = interviewRetry.answer(contextOf({ on: '2025-04-10', entities: { sittings: ['2023H2'] } }));
    expect(text).toContain('到2025年12月31日有效');
    expect(text).toContain('2025年下半年的面试');
  });

  it('ends with the last day', () => {
    const onDay = (on: '2019-12-31' | '2020-01-01'): string =>
      interviewRetry.answer(contextOf({ on, entities: { sittings: ['2017H2'] } })).text;
    expect(onDay('2019-12-31')).toContain('下次可以再报');
    expect(onDay('2020-01-01')).toMatch(/^不能，成绩已于2019年12月31日过期/);
  });

  it('says that the fee is lost where somebody stays away', () => {
    const missed = { on: '2025-04-10', locale: 'en', text: 'i missed the interview' } as const;
    expect(interviewRetry.answer(contextOf(missed)).text).toContain('The fee is not returned');
    expect(interviewRetry.answer(contextOf({ on: '2025-04-10', text: '面试没过' })).text).not.toContain('退费');
  });
});
