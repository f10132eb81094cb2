import { describe, expect, it } from 'vitest';
import { interviewEligible } from './interview-eligible.js';
import { contextOf, scoresSaid } from './test-context.js';

describe('whether one may register for the interview', () => {
  it('gives the condition and asks the first fact that is missing', () => {
    const answered = interviewEligible.answer(contextOf({ on: '2025-04-10' }));
    expect(answered.text).toContain('各科都合格');
    expect(answered.ask).toBe('category');
    expect(answered.choices).toEqual([{ label: '一步一步来', topic: 'interview.how' }]);
  });

  it('decides from one message', () => {
    const answered = interviewEligible.answer(
      contextOf({
        on: '2017-12-14',
        text: '初中数学 17下三科都过了 户口湖南 能报湖南面试吗',
        facts: { category: 'junior-secondary', subject: 'mathematics', province: '43', sitting: '2017H2' },
        entities: { sittings: ['2017H2'] },
      }),
    );
    expect(answered.text).toMatch(/^可以报面试。/);
    expect(answered.results[0]).toMatchObject({ status: 'decided', value: true });
  });

  it('counts the last day of validity on the day of registration', () => {
    const onDay = (on: '2019-12-31' | '2020-01-01'): string =>
      interviewEligible.answer(
        contextOf({
          on,
          facts: {
            category: 'kindergarten',
            passes: [
              { paper: '101', sitting: '2017H2' },
              { paper: '102', sitting: '2017H2' },
            ],
            province: '43',
            basis: 'household-registration',
            basisProvince: '43',
            sitting: '2019H2',
          },
        }),
      ).text;
    expect(onDay('2019-12-31')).toMatch(/^可以报面试。/);
    expect(onDay('2020-01-01')).toMatch(/^现在还不能报面试：/);
    expect(onDay('2020-01-01')).toContain('2019年12月31日');
  });

  it('says every reason against it, and offers what would help', () => {
    const answered = interviewEligible.answer(
      contextOf({ on: '2025-04-22', locale: 'en', facts: { category: 'primary', passes: [] } }),
    );
    expect(answered.text).toContain('Paper 201 is not passed yet.');
    expect(answered.text).toContain('Paper 202 is not passed yet.');
    expect(answered.choices?.map(({ topic }) => topic)).toEqual(['written.when', 'interview.area']);
  });

  it('says which of several scores fails', () => {
    const answered = interviewEligible.answer(
      contextOf({ on: '2025-04-10', entities: scoresSaid('report', 71, 68, 90) }),
    );
    expect(answered.text).toContain('68 分不合格');
    expect(answered.ask).toBeUndefined();
  });

  it('says no while a paper is missing', () => {
    expect(interviewEligible.answer(contextOf({ on: '2025-04-10', text: '差一科没过可以报面试吗' })).text).toMatch(/^不能，/);
  });
});
