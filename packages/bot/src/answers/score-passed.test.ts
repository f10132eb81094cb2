import { describe, expect, it } from 'vitest';
import { scorePassed } from './score-passed.js';
import { sayVerdicts } from './score-verdicts.js';
import { contextOf, scoresSaid } from './test-context.js';

const ON = '2017-12-14';

describe('did I pass', () => {
  it.each([
    [69, '不合格', 'Not passed'],
    [69.99, '不合格', 'Not passed'],
    [70, '合格', 'Passed'],
    [71, '合格', 'Passed'],
  ])('%d', (reportScore, chinese, english) => {
    const context = { on: ON, facts: { reportScore }, entities: scoresSaid('report', reportScore) } as const;
    expect(scorePassed.answer(contextOf(context)).text.startsWith(`${chinese}。`)).toBe(true);
    expect(scorePassed.answer(contextOf({ ...context, locale: 'en' })).text.startsWith(`${english}:`)).toBe(true);
  });

  it('says until when a pass of a known sitting serves', () => {
    const { text } = scorePassed.answer(contextOf({ on: ON, facts: { reportScore: 71, sitting: '2017H2' } }));
    expect(text).toContain('2019年12月31日');
    expect(text).toContain('5次');
  });

  it('says nothing of validity after a fail', () => {
    const { text } = scorePassed.answer(contextOf({ on: ON, facts: { reportScore: 69, sitting: '2017H2' } }));
    expect(text).not.toContain('2019');
  });

  it('does not claim to know how scores are rounded', () => {
    const { text } = scorePassed.answer(contextOf({ on: ON, text: '69.5会四舍五入吗', facts: { reportScore: 69.5 } }));
    expect(text).toMatch(/^不合格/);
    expect(text).toContain('没有查到官方说明');
  });

  it('estimates a raw score, and asks for the report score', () => {
    const answered = scorePassed.answer(contextOf({ on: ON, facts: { rawScore: 88 }, entities: scoresSaid('raw', 88) }));
    expect(answered.text).toContain('66.96～70.4');
    expect(answered.ask).toBe('reportScore');
  });

  it('asks where no score is known', () => {
    expect(scorePassed.answer(contextOf({ on: ON })).ask).toBe('reportScore');
  });

  it('leaves raw scores out of the verdicts', () => {
    const entities = { scores: [{ value: 130, kind: 'raw' }, { value: 71, kind: 'report' }] } as const;
    expect(scorePassed.answer(contextOf({ on: ON, entities })).text).toMatch(/^合格。报告分 71/);
  });

  it('does not promise the interview for passes alone', () => {
    expect(sayVerdicts(scoresSaid('report', 71, 80).scores, 'zh-CN').text).toContain('所报类别的各科');
    expect(sayVerdicts(scoresSaid('report', 71, 68).scores, 'en').text).toContain('cannot register for the interview yet');
  });
});
