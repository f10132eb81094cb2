import { describe, expect, it } from 'vitest';
import { interviewAudit } from './interview-audit.js';
import { contextOf } from './test-context.js';

describe('the audit', () => {
  it('says how the province audits interviews, and for which sitting that is on record', () => {
    const answered = interviewAudit.answer(contextOf({ on: '2025-04-10', facts: { province: '11' } }));
    expect(answered.text).toMatch(/^北京：网上审核（2022年下半年的规定）/);
    expect(answered.ask).toBeUndefined();
  });

  it('takes the record for the interview, not a later one for the written exam', () => {
    const { text } = interviewAudit.answer(contextOf({ on: '2025-04-10', facts: { province: '44' } }));
    expect(text).toMatch(/^广东：现场审核/);
  });

  it('says that nothing is on record where that is so', () => {
    expect(interviewAudit.answer(contextOf({ on: '2025-04-10', facts: { province: '54' } })).results).not.toHaveLength(0);
    expect(interviewAudit.answer(contextOf({ on: '2025-04-10', facts: { province: '42' } })).text).toContain('没有在案记录');
  });

  it('asks for the province', () => {
    expect(interviewAudit.answer(contextOf({ on: '2025-04-10', text: '审核怎样做' })).ask).toBe('province');
  });

  it('answers a state', () => {
    const inState = (status: 'audit-passed' | 'audit-refused' | 'audit-pending'): string =>
      interviewAudit.answer(contextOf({ on: '2025-04-10', entities: { statuses: [status] } })).text;
    expect(inState('audit-passed')).toContain('缴费后报名才完成');
    expect(inState('audit-refused')).toContain('电子照片');
    expect(inState('audit-pending')).toContain('没有在案规定');
  });

  it('answers on changes and on the photo', () => {
    const passed = { on: '2025-04-10', text: '资格审核已经通过,报名信息还能不能改?', entities: { statuses: ['audit-passed'] } } as const;
    expect(interviewAudit.answer(contextOf(passed)).text).toBe('审核通过后，报名信息不能再修改。');
    const photo = interviewAudit.answer(contextOf({ on: '2025-04-10', locale: 'en', text: 'photo requirements' })).text;
    expect(photo).toContain('200 KB');
  });
});
