import { describe, expect, it } from 'vitest';
import { interviewAdmit } from './interview-admit.js';
import { contextOf } from './test-context.js';

describe('the admission ticket', () => {
  it('speaks of the exam that comes next, its registration over or not', () => {
    const { text } = interviewAdmit.answer(contextOf({ on: '2025-04-28' }));
    expect(text).toContain('准考证由考生自行上网打印');
    expect(text).toContain('2025年上半年面试的考试时间：2025年5月17日至18日');
    expect(text).not.toContain('2025年下半年');
  });

  it('speaks of the written exam where that is meant', () => {
    const answered = interviewAdmit.answer(
      contextOf({ on: '2025-02-25', locale: 'en', entities: { stages: ['written'] } }),
    );
    expect(answered.text).toContain('8 March 2025');
  });
});
