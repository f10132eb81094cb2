import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isWeekend } from './days.js';

describe('addDays', () => {
  it.each([
    ['2017-12-31', 1, '2018-01-01'],
    ['2018-01-01', -1, '2017-12-31'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-02-28', 1, '2019-03-01'],
    ['2017-12-12', 0, '2017-12-12'],
    ['2017-12-12', 10, '2017-12-22'],
    ['2017-12-12', 365, '2018-12-12'],
    // The day that Samoa never had, and nights on which clocks change.
    ['2011-12-29', 1, '2011-12-30'],
    ['2011-12-29', 2, '2011-12-31'],
    ['2023-03-11', 1, '2023-03-12'],
    ['2023-03-12', 1, '2023-03-13'],
    ['2023-11-05', 1, '2023-11-06'],
    ['1991-09-15', 1, '1991-09-16'],
    ['1900-01-01', 1, '1900-01-02'],
    ['1927-12-31', 1, '1928-01-01'],
  ] as const)('%s and %d days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  it('walks a leap year one day at a time', () => {
    let date = addDays('2020-01-01', 0);
    for (let day = 0; day < 366; day += 1) date = addDays(date, 1);
    expect(date).toBe('2021-01-01');
  });

  it('works out days that are later than a fact may be', () => {
    expect(addDays('2199-12-31', 1)).toBe('2200-01-01');
  });
});

describe('daysBetween', () => {
  it.each([
    ['2017-12-12', '2017-12-22', 10],
    ['2017-12-22', '2017-12-12', -10],
    ['2017-12-12', '2017-12-12', 0],
    ['2023-03-11', '2023-03-13', 2],
    ['2023-11-04', '2023-11-06', 2],
    ['2011-12-29', '2012-01-01', 3],
    ['2019-12-31', '2020-12-31', 366],
  ] as const)('from %s to %s are %d days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('isWeekend', () => {
  it.each([
    ['2022-12-16', false],
    ['2022-12-17', true],
    ['2022-12-18', true],
    ['2022-12-19', false],
    ['2025-04-27', true],
  ] as const)('%s: %s', (date, expected) => {
    expect(isWeekend(date)).toBe(expected);
  });
});
