import { describe, expect, it } from 'vitest';
import { scoreConvert } from './score-convert.js';
import { contextOf, scoresSaid } from './test-context.js';

const ON = '2026-11-24';

describe('raw scores and report scores', () => {
  it('gives a range for a raw score, and says that the mark is not published', () => {
    const { text } = scoreConvert.answer(contextOf({ on: ON, text: '卷面90是多少', facts: { rawScore: 90 }, entities: scoresSaid('raw', 90) }));
    expect(text).toContain('68.48～72');
    expect(text).toContain('仅供参考');
    expect(text).toContain('不对外公布');
    expect(text).toContain('×0.8');
  });

  it.each([85, 87.5, 90])('does not confirm that %d raw is enough', (rawScore) => {
    const context = { on: ON, facts: { rawScore }, entities: scoresSaid('raw', rawScore) } as const;
    expect(scoreConvert.answer(contextOf({ ...context, text: '卷面考到就能合格吗' })).text).toMatch(/^不一定/);
    expect(scoreConvert.answer(contextOf({ ...context, locale: 'en', text: 'is that enough raw' })).text).toMatch(/^Not necessarily/);
  });

  it('does not doubt a full mark', () => {
    const { text } = scoreConvert.answer(contextOf({ on: ON, text: '卷面150能过吗', facts: { rawScore: 150 }, entities: scoresSaid('raw', 150) }));
    expect(text).not.toContain('不一定');
    expect(text).toContain('120');
  });

  it('corrects the shortcut first', () => {
    const { text } = scoreConvert.answer(contextOf({ on: ON, text: '是不是乘0.8就可以了' }));
    expect(text).toMatch(/^“卷面分乘 0.8 就是报告分”是常见的误解/);
  });

  it('is exact where the mark is known', () => {
    const { text } = scoreConvert.answer(contextOf({ on: ON, locale: 'en', facts: { rawScore: 100, rawPassMark: 90 }, entities: scoresSaid('raw', 100) }));
    expect(text).toContain('78.33');
  });

  it('says what a report score means', () => {
    const { text } = scoreConvert.answer(contextOf({ on: ON, text: '出分怎么会有68分这种', facts: { rawScore: 68 }, entities: scoresSaid(null, 68) }));
    expect(text).toMatch(/^不合格/);
    expect(text).toContain('不等于卷面差几分');
  });

  it.each([
    ['zh-CN', '卷面起码得考到几分才能保证报告分在70分以上', '88～92'],
    ['en', 'if i need 70 out of 120, what raw score out of 150 is that?', '88–92'],
  ] as const)('answers how many raw points it takes (%s)', (locale, text, range) => {
    const answered = scoreConvert.answer(contextOf({ on: ON, locale, text, facts: { rawScore: 70 }, entities: scoresSaid(null, 70) }));
    expect(answered.text).toContain(range);
    expect(answered.text).toContain(locale === 'en' ? 'orientation only' : '仅供参考');
  });

  it('does not mistake a raw 70 for the target', () => {
    const { text } = scoreConvert.answer(contextOf({ on: ON, text: '卷面70分报告分是多少', facts: { rawScore: 70 }, entities: scoresSaid('raw', 70) }));
    expect(text).toContain('53.26～56');
  });

  it('says how it works where no score is named', () => {
    const { text } = scoreConvert.answer(contextOf({ on: ON, locale: 'en', text: 'how does it work' }));
    expect(text).toContain('out of 150 and reported out of 120');
  });
});
