import { describe, expect, it } from 'vitest';
import type { Pass } from '../facts/facts.js';
import { isPassed, lastDayOf, statusOn } from './pass-status.js';

const pass = (sitting: Pass['sitting'], more: Partial<Pass> = {}): Pass => ({ paper: '101', sitting, ...more });

describe('statusOn', () => {
  it.each([
    ['2017-12-11', 'not-yet'],
    ['2017-12-12', 'valid'],
    ['2019-12-31', 'valid'],
    ['2020-01-01', 'expired'],
  ] as const)('a pass of 2017H2 on %s is %s', (on, status) => {
    expect(statusOn(pass('2017H2'), on)).toBe(status);
  });

  it.each([
    [{}, '2023-06-30', 'valid'],
    [{}, '2023-07-01', 'refund-unknown'],
    [{}, '2023-12-31', 'refund-unknown'],
    [{}, '2024-01-01', 'expired'],
    [{ refundExtension: true }, '2023-12-31', 'valid'],
    [{ refundExtension: true }, '2024-01-01', 'expired'],
    [{ refundExtension: false }, '2023-07-01', 'expired'],
    [{ validUntil: '2023-08-15' }, '2023-08-15', 'valid'],
    [{ validUntil: '2023-08-15' }, '2023-08-16', 'expired'],
    [{ validUntil: '2023-05-01', refundExtension: true }, '2023-05-02', 'expired'],
  ] as const)('a pass of 2021H1 with %j on %s is %s', (more, on, status) => {
    expect(statusOn(pass('2021H1', more), on)).toBe(status);
  });

  it.each([
    ['2016-12-08', 'not-yet'],
    ['2016-12-09', 'results-unknown'],
    ['2016-12-12', 'results-unknown'],
    ['2016-12-13', 'valid'],
  ] as const)('a pass of 2016H2, whose results are not dated, on %s is %s', (on, status) => {
    expect(statusOn(pass('2016H2'), on)).toBe(status);
  });

  it('is failed below the line, whatever else', () => {
    expect(statusOn(pass('2017H2', { reportScore: 69.99 }), '2018-06-01')).toBe('failed');
    expect(statusOn(pass('2014H2', { reportScore: 0 }), '2018-06-01')).toBe('failed');
    expect(statusOn(pass('2017H2', { reportScore: 70 }), '2018-06-01')).toBe('valid');
  });

  it('knows sittings before the rulebook and the cancelled one', () => {
    expect([statusOn(pass('2014H2'), '2016-01-01'), statusOn(pass('2020H1'), '2020-06-01')]).toEqual(['before-rulebook', 'cancelled']);
  });
});

it('isPassed goes by the score, where there is one', () => {
  expect([pass('2017H2'), pass('2017H2', { reportScore: 70 }), pass('2017H2', { reportScore: 69.5 })].map(isPassed)).toEqual([true, true, false]);
});

it.each([
  [pass('2018H1'), '2021-06-30'],
  [pass('2018H1', { refundExtension: true }), '2021-06-30'],
  [pass('2018H2', { refundExtension: true }), '2022-06-30'],
  [pass('2018H2', { refundExtension: false }), '2021-12-31'],
  [pass('2018H2', { refundExtension: true, validUntil: '2020-01-01' }), '2020-01-01'],
] as const)('the last day of %j is %s', (one, end) => {
  expect(lastDayOf(one)).toBe(end);
});
