import { describe, expect, it } from 'vitest';
import { provinces } from '../rulebook/provinces.js';
import { recordFor } from './record-for.js';

const PUBLISHED_ON = '2023-11-08';

const recordOf = (...asked: Parameters<typeof recordFor>): string | undefined => {
  const found = recordFor(...asked);
  return found && `${found.record.sitting ?? 'undated'} ${found.record.kind} ${found.record.length} ${found.record.unit}`;
};

describe('the record that governs a review window', () => {
  it.each([
    // Zhejiang: two sittings on record.
    ['33', '2015H1', 'written', '2015H1 written 10 working-days'],
    ['33', '2020H1', 'written', '2015H1 written 10 working-days'],
    ['33', '2020H2', 'written', '2020H2 written 10 working-days'],
    ['33', '2026H2', 'interview', '2020H2 written 10 working-days'],
    // Guangxi: working days at first, calendar days later; none before the first on record.
    ['45', '2017H1', 'written', '2017H2 written 10 working-days'],
    ['45', '2022H2', 'interview', '2017H2 written 10 working-days'],
    ['45', '2023H1', 'interview', '2023H1 interview 10 calendar-days'],
    ['45', '2023H1', 'written', '2023H1 interview 10 calendar-days'],
    ['45', '2023H2', 'interview', '2023H2 written 10 calendar-days'],
    ['45', '2024H1', 'written', '2023H2 written 10 calendar-days'],
    // Chongqing: an undated record beside a dated one; the earlier close wins, whatever the sitting.
    ['50', '2018H2', 'written', '2018H2 written 5 working-days'],
    ['50', '2024H1', 'interview', '2018H2 written 5 working-days'],
  ] as const)('%s %s %s: %s', (province, sitting, kind, expected) => {
    expect(recordOf(province, sitting, kind, PUBLISHED_ON)).toBe(expected);
  });

  it('is none where nothing is on record', () => {
    expect(provinces['11'].review).toEqual([]);
    expect(recordFor('11', '2023H2', 'written', PUBLISHED_ON)).toBeUndefined();
  });

  it('names the records that contradict it, and no others', () => {
    expect(recordFor('50', '2018H2', 'written', PUBLISHED_ON)?.contradicting.map(({ length }) => length)).toEqual([10]);
    expect(recordFor('45', '2023H2', 'written', PUBLISHED_ON)?.contradicting).toEqual([]);
  });
});
