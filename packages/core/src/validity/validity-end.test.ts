import { describe, expect, it } from 'vitest';
import { certificateEnd, isExtendedIn2020, isRefundExtendable, normalEnd, refundExtendedEnd } from './validity-end.js';

describe('written passes', () => {
  it.each([
    ['2015H1', '2017-06-30', '2017-12-31'],
    ['2017H2', '2019-12-31', '2020-06-30'],
    ['2018H1', '2021-06-30', '2021-12-31'],
    ['2018H2', '2021-12-31', '2022-06-30'],
    ['2019H1', '2022-06-30', '2022-12-31'],
    ['2019H2', '2022-12-31', '2023-06-30'],
    ['2020H2', '2022-12-31', '2023-06-30'],
    ['2021H1', '2023-06-30', '2023-12-31'],
    ['2023H2', '2025-12-31', '2026-06-30'],
    ['2027H1', '2029-06-30', '2029-12-31'],
  ] as const)('%s ends on %s, and half a year later by refund', (sitting, end, extended) => {
    expect([normalEnd(sitting), refundExtendedEnd(sitting)]).toEqual([end, extended]);
  });

  it.each([
    ['2017H2', false],
    ['2018H1', true],
    ['2019H2', true],
    ['2020H1', false],
  ] as const)('%s was extended in 2020: %s', (sitting, expected) => {
    expect(isExtendedIn2020(sitting)).toBe(expected);
  });

  it.each([
    ['2018H1', false],
    ['2018H2', true],
    ['2022H2', true],
    ['2023H1', false],
  ] as const)('%s could be extended by a refund: %s', (sitting, expected) => {
    expect(isRefundExtendable(sitting)).toBe(expected);
  });
});

describe('certificates', () => {
  it.each([
    ['2015H1', '2018-06-30', false],
    ['2016H2', '2019-12-31', false],
    ['2017H1', '2021-06-30', true],
    ['2017H2', '2021-12-31', true],
    ['2018H1', '2021-06-30', false],
    ['2021H2', '2024-12-31', false],
  ] as const)('%s: until %s, extended %s', (sitting, until, extended) => {
    expect(certificateEnd(sitting)).toEqual({ until, extended });
  });
});
