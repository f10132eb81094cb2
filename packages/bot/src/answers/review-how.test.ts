import { describe, expect, it } from 'vitest';
import { reviewHow } from './review-how.js';
import { contextOf } from './test-context.js';

const ON = '2023-11-10';

describe('how to have a score checked', () => {
  it.each([
    ['zh-CN', '准考证和身份证'],
    ['en', 'admission ticket and the ID card'],
  ] as const)('answers in general and asks for the province (%s)', (locale, documents) => {
    const answered = reviewHow.answer(contextOf({ on: ON, locale }));
    expect(answered.text).toContain(documents);
    expect(answered.ask).toBe('province');
  });

  it('says the way of the province, and for which sitting it was recorded', () => {
    const answered = reviewHow.answer(contextOf({ on: ON, facts: { province: '45' } }));
    expect(answered.text).toMatch(/^广西（2023年下半年/);
    expect(answered.text).toContain('jz.gxeea.cn');
    expect(answered.ask).toBeUndefined();
  });

  it('says that nothing is on record, and of places outside the exam that they are', () => {
    expect(reviewHow.answer(contextOf({ on: ON, facts: { province: '54' } })).text).toContain('没有在案记录');
    expect(reviewHow.answer(contextOf({ on: ON, facts: { province: '81' } })).text).toMatch(/^香港/);
  });

  it('speaks of the interview where it is meant', () => {
    const { text } = reviewHow.answer(contextOf({ on: ON, entities: { stages: ['interview'] } }));
    expect(text).toContain('面试结果也可以申请复核');
    expect(text).toContain('不重新评卷');
  });
});
