import { describe, expect, it } from 'vitest';
import { scoreFailedNext } from './score-failed-next.js';
import { contextOf, scoresSaid } from './test-context.js';

describe('what to do after failing', () => {
  it('says of several scores which pass', () => {
    const context = { on: '2017-12-14', entities: scoresSaid(null, 71, 68, 90) } as const;
    expect(scoreFailedNext.answer(contextOf(context)).text).toContain('71 分合格，68 分不合格，90 分合格。');
    const english = scoreFailedNext.answer(contextOf({ ...context, locale: 'en' })).text;
    expect(english).toContain('68 does not pass');
    expect(english).toContain('cannot register for the interview yet');
  });

  it('says the next written exam and that a review is possible', () => {
    const { text } = scoreFailedNext.answer(contextOf({ on: '2017-12-13' }));
    expect(text).toContain('2018年1月16日');
    expect(text).not.toContain('预计');
    expect(text).toContain('申请复核');
  });

  it('names a forecast as one', () => {
    expect(scoreFailedNext.answer(contextOf({ on: '2026-11-24' })).text).toContain('报名预计2027年1月');
    expect(scoreFailedNext.answer(contextOf({ on: '2026-11-24', locale: 'en' })).text).toContain('registration expected');
  });

  it('names the missing papers where category and passes are known', () => {
    const facts = { category: 'primary', passes: [{ paper: '201', sitting: '2017H2' }] } as const;
    const { text } = scoreFailedNext.answer(contextOf({ on: '2017-12-13', facts }));
    expect(text).toContain('202');
    expect(text).not.toContain('201《');
  });

  it('says only the general rule where they are not known', () => {
    const { text } = scoreFailedNext.answer(contextOf({ on: '2017-12-13', facts: { category: 'primary' } }));
    expect(text).toContain('只需重考没合格的科目');
    expect(text).not.toContain('202');
  });
});
