import { describe, expect, it } from 'vitest';
import { keyboardOf } from './keyboard.js';

const labels = (texts: readonly string[]) =>
  keyboardOf(texts.map((label) => ({ label, topic: 'help' as const })))?.inline_keyboard.map((row) =>
    row.map(({ text }) => text),
  );

describe('keyboardOf', () => {
  it('has no rows without choices', () => {
    expect(keyboardOf([])).toBeUndefined();
  });

  it('puts short labels beside each other and long ones below', () => {
    expect(labels(['小学', '初中', '高中', '中职文化课', '在户籍所在地报名', '在学校所在地报名'])).toEqual([
      ['小学', '初中', '高中'],
      ['中职文化课'],
      ['在户籍所在地报名'],
      ['在学校所在地报名'],
    ]);
  });

  it('never puts more than four in a row', () => {
    expect(labels(['1', '2', '3', '4', '5'])).toEqual([['1', '2', '3', '4'], ['5']]);
  });
});
