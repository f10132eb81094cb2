import { expect, it } from 'vitest';
import { reviewScope } from './review-scope.js';
import { contextOf, scoresSaid } from './test-context.js';

const ON = '2017-12-14';

it('says that 69 does not pass, and what a review can and cannot do', () => {
  const { text } = reviewScope.answer(contextOf({ on: ON, facts: { reportScore: 69 } }));
  expect(text).toMatch(/^不合格/);
  expect(text).toContain('漏评、漏登分和合分错误');
  expect(text).toContain('不重新评卷');
  const english = reviewScope.answer(contextOf({ on: ON, locale: 'en', entities: scoresSaid(null, 69) })).text;
  expect(english).toMatch(/^Not passed: 69 is 1 below/);
  expect(english).toContain('does not mark it again');
});

it('says that 70 passes, and gives no verdict without a score', () => {
  expect(reviewScope.answer(contextOf({ on: ON, facts: { reportScore: 70 } })).text).toMatch(/^合格/);
  expect(reviewScope.answer(contextOf({ on: ON })).text).toMatch(/^复核查的是/);
});
