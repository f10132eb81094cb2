import { describe, expect, it } from 'vitest';
import { interviewFee } from './interview-fee.js';
import { contextOf } from './test-context.js';

describe('fees', () => {
  it('gives the fee on record with its sittings, resting on its own sources', () => {
    const answered = interviewFee.answer(
      contextOf({ on: '2025-04-10', text: '北京面试费多少', facts: { province: '11' }, entities: { stages: ['interview'] } }),
    );
    expect(answered.text).toMatch(/^北京面试 215 元（2022年下半年至2025年下半年的规定）。/);
    expect(answered.text).toContain('以当次公告为准');
    expect(answered.text).not.toContain('60 元');
    expect(answered.results[0]?.reasons).toHaveLength(1);
  });

  it('tells the fees of the categories apart', () => {
    const said = { on: '2025-04-10', text: '广西面试多少钱', entities: { stages: ['interview'] } } as const;
    const both = interviewFee.answer(contextOf({ ...said, facts: { province: '45' } })).text;
    expect(both).toContain('300 元');
    expect(both).toContain('350 元');
    const senior = interviewFee.answer(contextOf({ ...said, facts: { province: '45', category: 'senior-secondary' } })).text;
    expect(senior).not.toContain('300 元');
  });

  it('says only the newest of one kind', () => {
    const answered = interviewFee.answer(
      contextOf({ on: '2025-04-10', locale: 'en', facts: { province: '44' }, entities: { stages: ['written'] } }),
    );
    expect(answered.text).toMatch(/^Guangdong, each written paper: 65 yuan/);
  });

  it('says that nothing is on record where that is so', () => {
    expect(interviewFee.answer(contextOf({ on: '2025-04-10', facts: { province: '54' } })).text).toContain('没有在案记录');
  });

  it('answers on refunds and on the state of a payment', () => {
    const refund = interviewFee.answer(contextOf({ on: '2025-04-10', text: '交了钱能退吗' }));
    expect(refund.text).toContain('不退费');
    expect(refund.ask).toBeUndefined();
    expect(interviewFee.answer(contextOf({ on: '2025-04-10', text: '怎样看缴费成功' })).text).toContain('缴费后报名才完成');
  });

  it('asks for the province', () => {
    expect(interviewFee.answer(contextOf({ on: '2025-04-10', text: '怎样收费' })).ask).toBe('province');
  });
});
