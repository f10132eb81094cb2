import { describe, expect, it } from 'vitest';
import { halfOf, halfYearOf, isSitting, shiftSitting, yearOf } from './sitting.js';

describe('isSitting', () => {
  it.each(['1900H1', '2015H1', '2017H2', '2199H2'])('%s is one', (text) => {
    expect(isSitting(text)).toBe(true);
  });

  it.each(['1899H2', '2200H1', '2017H0', '2017H3', '2017h2', '2017', '2017H2 ', ' 2017H2', '2017H2\n', '2017-2', '17H2', '20170H2', ''])(
    '%j is none',
    (text) => {
      expect(isSitting(text)).toBe(false);
    },
  );

  it.each([undefined, null, 2017, ['2017H2']])('%o is none', (value) => {
    expect(isSitting(value)).toBe(false);
  });
});

it('a sitting has a year and a half', () => {
  expect([yearOf('2017H1'), halfOf('2017H1'), yearOf('2018H2'), halfOf('2018H2')]).toEqual([2017, 1, 2018, 2]);
});

describe('shiftSitting', () => {
  it.each([
    ['2017H2', 0, '2017H2'],
    ['2017H2', 1, '2018H1'],
    ['2018H1', 1, '2018H2'],
    ['2018H1', -1, '2017H2'],
    ['2018H2', -1, '2018H1'],
    ['2017H2', 4, '2019H2'],
    ['2017H2', -5, '2015H1'],
    ['1900H1', 3, '1901H2'],
  ] as const)('%s and %d rounds is %s', (sitting, rounds, shifted) => {
    expect(shiftSitting(sitting, rounds)).toBe(shifted);
  });
});

describe('halfYearOf', () => {
  it.each([
    ['2019-01-01', '2019H1'],
    ['2019-06-30', '2019H1'],
    ['2019-07-01', '2019H2'],
    ['2019-12-31', '2019H2'],
  ] as const)('%s lies in %s', (date, half) => {
    expect(halfYearOf(date)).toBe(half);
  });
});
