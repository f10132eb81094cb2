import { describe, expect, it } from 'vitest';
import { hasImpossibleDay, impossibleScoreIn } from './impossible.js';

describe('days that no calendar has', () => {
  it.each(['2月30日', '2月30日能复核吗', '13月1号', '2023-02-30', 'feb 30', '31 june', '0月5日'])('%s', (text) => {
    expect(hasImpossibleDay(text)).toBe(true);
  });

  it.each(['2月29日', '12月31日', '2017-12-12', 'feb 28', '1 june', '3月报名', '2018年3月6日', 'may 2018', '12月12日查分'])(
    '%s is one',
    (text) => {
      expect(hasImpossibleDay(text)).toBe(false);
    },
  );
});

describe('scores that no paper gives', () => {
  it.each([
    ['-3', -3],
    ['我考了-3分', -3],
    ['200分过了吗', 200],
    ['i got 999', 999],
  ])('%s', (text, score) => {
    expect(impossibleScoreIn(text)).toBe(score);
  });

  it.each(['150分过了吗', '满分300分', '三科总共240分', '70分', '我考了301和302', '差-3', '120分钟', '2018-3', '面试费200元'])(
    '%s names none',
    (text) => {
      expect(impossibleScoreIn(text)).toBeUndefined();
    },
  );
});
