import { expect, it } from 'vitest';
import { scorePassline } from './score-passline.js';
import { contextOf } from './test-context.js';

it.each([
  ['zh-CN', ['报告分 70 分及以上', '卷面满分 150', '报告分满分 120', '全国统一', '不对外公布']],
  ['en', ['70 or above', 'out of 150', 'out of 120', 'national', 'not published']],
] as const)('says the pass line, the scales and that the raw line is not published (%s)', (locale, parts) => {
  const { text } = scorePassline.answer(contextOf({ on: '2026-11-24', locale }));
  for (const part of parts) expect(text).toContain(part);
});
