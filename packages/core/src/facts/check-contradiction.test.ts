import { describe, expect, it } from 'vitest';
import { FactError } from '../result/fact-error.js';
import { checkPublishedOn, checkValidUntil } from './check-contradiction.js';

const pathOf = (check: () => void): string | undefined => {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    expect(error.code).toBe('contradiction');
    return error.path;
  }
};

describe('checkPublishedOn', () => {
  it.each([
    ['2017H2', 'written', '2017-11-03', 'publishedOn'],
    ['2017H2', 'written', '2017-11-04', undefined],
    ['2017H2', 'interview', '2017-12-12', 'publishedOn'],
    ['2017H2', 'interview', '2018-01-06', undefined],
    // Where the exam's day is only estimated, the earliest that it can be.
    ['2017H1', 'written', '2017-03-06', 'publishedOn'],
    ['2017H1', 'written', '2017-03-07', undefined],
    ['2027H1', 'written', '2027-03-06', 'publishedOn'],
    ['2027H1', 'written', '2027-03-07', undefined],
    // Where the rulebook knows nothing, nothing contradicts it.
    ['2014H2', 'written', '1900-01-01', undefined],
    ['2020H1', 'written', '1900-01-01', undefined],
  ] as const)('%s %s on %s: %s', (sitting, kind, on, path) => {
    expect(pathOf(() => { checkPublishedOn(sitting, kind, on); })).toBe(path);
  });
});

describe('checkValidUntil', () => {
  it.each([
    ['2023H1', '2023-03-10', 'here'],
    ['2023H1', '2023-03-11', undefined],
    ['2014H2', '1900-01-01', undefined],
    ['2020H1', '1900-01-01', undefined],
  ] as const)('%s until %s: %s', (sitting, until, path) => {
    expect(pathOf(() => { checkValidUntil(sitting, until, 'here'); })).toBe(path);
  });
});
