import { expect, it } from 'vitest';
import { contextOf } from './test-context.js';
import { validityPartial } from './validity-partial.js';

it.each([
  ['zh-CN', '合格的科目保留', '各算各的有效期'],
  ['en', 'Passed papers are kept', 'from its own sitting'],
] as const)('says that passed papers are kept, each for its own time (%s)', (locale, kept, own) => {
  const { text } = validityPartial.answer(contextOf({ on: '2026-11-24', locale }));
  expect(text).toContain(kept);
  expect(text).toContain(own);
});

it('names what is outstanding, and the end for the sitting that is known', () => {
  const facts = { sitting: '2017H2', category: 'primary', passes: [{ paper: '201', sitting: '2017H2' }] } as const;
  const { text } = validityPartial.answer(contextOf({ on: '2018-03-24', facts }));
  expect(text).toContain('202《教育教学知识与能力》');
  expect(text).toContain('2019年12月31日');
  expect(text).not.toContain('例如');
});

it('counts a pass as expired on the day after its end', () => {
  const facts = { category: 'primary', passes: [{ paper: '201', sitting: '2017H2' }] } as const;
  expect(validityPartial.answer(contextOf({ on: '2019-12-31', facts })).text).not.toContain('201《');
  expect(validityPartial.answer(contextOf({ on: '2020-01-01', facts })).text).toContain('201《');
});
