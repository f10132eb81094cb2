import { describe, expect, it } from 'vitest';
import { withoutMarkup } from './without-markup.js';

describe('markup', () => {
  it.each([
    ['<b>几分合格</b>', ' 几分合格 '],
    ['**有效期** _多久_', '有效期 多久'],
    ['[复核](https://example.com/a?b=c)截止', '复核截止'],
    ['看 https://example.com/x 这个', '看   这个'],
    ['## 面试\n> 引用', '面试\n引用'],
    ['`201A`', '201A'],
  ])('%j is taken off', (message, plain) => {
    expect(withoutMarkup(message)).toBe(plain);
  });

  it.each(['分数<70怎么办', '70>69', 'snake_case', '[报告分]'])('%j is left alone', (message) => {
    expect(withoutMarkup(message)).toBe(message);
  });
});
