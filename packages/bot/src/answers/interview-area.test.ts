import { describe, expect, it } from 'vitest';
import { interviewArea } from './interview-area.js';
import { contextOf } from './test-context.js';

describe('where one may register', () => {
  it('names both possibilities of two bases', () => {
    const text = 'my hukou is in hunan, i study in wuhan. where do i register for the interview?';
    const answered = interviewArea.answer(contextOf({ on: '2017-12-14', locale: 'en', text }));
    expect(answered.text).toContain('You may register in Hunan');
    expect(answered.text).toContain('You may register in Hubei');
  });

  it('never moves a household registration to the place of the school', () => {
    const { text } = interviewArea.answer(contextOf({ on: '2025-04-10', text: '在广州读大三,户口湖南,面试考区选哪' }));
    expect(text).toContain('可以凭户籍在湖南报名');
    expect(text).toContain('可以凭就读学校在广东报名');
    expect(text).not.toContain('凭户籍在广东');
  });

  it('refuses another province, and says which is open', () => {
    const { text } = interviewArea.answer(contextOf({ on: '2025-04-10', text: '户口湖南 能报湖北面试吗' }));
    expect(text).toMatch(/^不能凭户籍在湖北报名。/);
    expect(text).toContain('可以凭户籍在湖南报名');
  });

  it('counts the work unit until 2019H1 only', () => {
    const said = { on: '2025-04-10', text: '工作单位在上海能在上海报面试吗' } as const;
    const answerFor = (sitting: '2019H1' | '2019H2'): string =>
      interviewArea.answer(contextOf({ ...said, facts: { sitting } })).text;
    expect(answerFor('2019H1')).toMatch(/^可以凭工作单位/);
    expect(answerFor('2019H2')).toMatch(/^不能凭工作单位/);
  });

  it('counts the school for students only', () => {
    const said = { on: '2025-04-10', text: '学校在武汉能在武汉报吗' } as const;
    expect(interviewArea.answer(contextOf({ ...said, facts: { student: false } })).text).toMatch(/^不能凭就读学校/);
    expect(interviewArea.answer(contextOf(said)).text).toMatch(/^可以凭就读学校/);
  });

  it('gives the general rule, and that results are valid nationwide', () => {
    const { text } = interviewArea.answer(contextOf({ on: '2025-04-10', text: '报名的地区该选哪' }));
    expect(text).toContain('户籍、居住证、就读学校');
    expect(text).not.toContain('工作单位');
    expect(text).toContain('各省都有效');
  });

  it("rests a province's note on its own sources only", () => {
    const answered = interviewArea.answer(contextOf({ on: '2025-04-10', facts: { province: '33' } }));
    const reasons = answered.results.flatMap((result) => result.reasons).filter(({ code }) => code === 'province-record');
    expect(answered.text).toContain('浙江高校学生');
    expect(reasons).toHaveLength(1);
  });

  it('knows the rule for Hong Kong, Macao and Taiwan', () => {
    const answered = interviewArea.answer(
      contextOf({ on: '2025-04-10', text: '香港能报吗', entities: { provinces: ['81'] } }),
    );
    expect(answered.text).toContain('港澳台居民');
  });
});
