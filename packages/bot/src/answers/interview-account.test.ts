import { describe, expect, it } from 'vitest';
import { interviewAccount } from './interview-account.js';
import { contextOf } from './test-context.js';

describe('the account', () => {
  it('is new for who sat an earlier round', () => {
    const answered = interviewAccount.answer(contextOf({ on: '2017-12-12', entities: { sittings: ['2017H1'] } }));
    expect(answered.text).toMatch(/^要重新注册账号/);
    expect(answered.assumed).toEqual({ sitting: '2017H2' });
  });

  it('gives the rule of the interview where both exams are named', () => {
    const { text } = interviewAccount.answer(
      contextOf({ on: '2017-12-12', entities: { sittings: ['2017H2'], stages: ['written', 'interview'] } }),
    );
    expect(text).toMatch(/^面试报名前，参加了本省当次笔试的考生直接登录/);
  });

  it('helps with password and phone', () => {
    const { text } = interviewAccount.answer(contextOf({ on: '2025-03-01', text: '忘记密码了手机号也换了' }));
    expect(text).toContain('安全问题');
    expect(text).toContain('短信');
    const english = interviewAccount.answer(contextOf({ on: '2025-03-01', locale: 'en', text: 'forgot my password' })).text;
    expect(english).toContain('forgotten password');
  });
});
