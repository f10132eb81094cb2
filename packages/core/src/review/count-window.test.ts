import { describe, expect, it } from 'vitest';
import type { CountingRule } from '../rulebook/review-rules.js';
import { ARTICLE_RULE } from '../rulebook/review-rules.js';
import { countWindow } from './count-window.js';

const TEN_DAYS: CountingRule = { length: 10, unit: 'calendar-days', skipsMakeUpDays: false, countsPublicationDay: true };
const TEN_WORKING_DAYS: CountingRule = { ...TEN_DAYS, unit: 'working-days' };
const FIVE_WORKING_DAYS: CountingRule = { ...TEN_WORKING_DAYS, length: 5 };
const WITHOUT_MAKE_UP_DAYS: CountingRule = { ...TEN_WORKING_DAYS, skipsMakeUpDays: true };

describe('windows on record', () => {
  it('the article: ten days from the day after 12 December 2017', () => {
    expect(countWindow('2017-12-12', ARTICLE_RULE)).toEqual({
      firstDay: '2017-12-13',
      closes: '2017-12-22',
      shut: ['2017-12-16', '2017-12-17'],
      makeUp: [],
      unknownYear: undefined,
    });
  });

  it('Guangxi 2023H2: ten days, the publication day counted', () => {
    expect(countWindow('2023-11-08', TEN_DAYS)).toMatchObject({ firstDay: '2023-11-08', closes: '2023-11-17' });
  });

  it('Shaanxi 2022H2: closes on a Sunday, and is not moved', () => {
    expect(countWindow('2022-12-09', TEN_DAYS).closes).toBe('2022-12-18');
  });

  it('Shanxi 2025H1: a make-up Sunday counts, the May holiday does not', () => {
    expect(countWindow('2025-04-21', TEN_WORKING_DAYS)).toEqual({
      firstDay: '2025-04-21',
      closes: '2025-05-06',
      shut: ['2025-04-26', '2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05'],
      makeUp: ['2025-04-27'],
      unknownYear: undefined,
    });
  });

  it('Jinan 2021H1: a make-up Sunday does not count', () => {
    expect(countWindow('2021-04-15', WITHOUT_MAKE_UP_DAYS)).toMatchObject({
      closes: '2021-04-28',
      makeUp: ['2021-04-25'],
      shut: ['2021-04-17', '2021-04-18', '2021-04-24', '2021-04-25'],
    });
    expect(countWindow('2021-04-15', TEN_WORKING_DAYS).closes).toBe('2021-04-27');
  });

  it('Liaoning 2023H2: five working days over one weekend', () => {
    expect(countWindow('2023-11-08', FIVE_WORKING_DAYS)).toMatchObject({ closes: '2023-11-14', shut: ['2023-11-11', '2023-11-12'] });
  });
});

describe('day 1', () => {
  it('is the next working day where the results come out on a shut day', () => {
    expect(countWindow('2019-04-14', FIVE_WORKING_DAYS)).toMatchObject({ firstDay: '2019-04-15', closes: '2019-04-19', shut: ['2019-04-14'] });
  });

  it('is the publication day itself on a make-up Sunday, where such days count', () => {
    expect(countWindow('2025-04-27', FIVE_WORKING_DAYS)).toMatchObject({ firstDay: '2025-04-27', closes: '2025-05-06' });
    expect(countWindow('2025-04-27', { ...FIVE_WORKING_DAYS, skipsMakeUpDays: true }).firstDay).toBe('2025-04-28');
  });

  it('a window of one day opens and closes on it', () => {
    expect(countWindow('2017-12-12', { ...TEN_DAYS, length: 1 })).toMatchObject({ firstDay: '2017-12-12', closes: '2017-12-12' });
    expect(countWindow('2017-12-12', { ...ARTICLE_RULE, length: 1 })).toMatchObject({ firstDay: '2017-12-13', closes: '2017-12-13' });
  });
});

describe('years whose holidays are not known', () => {
  it('every weekday counts, and the first such year is named', () => {
    expect(countWindow('2027-04-16', TEN_WORKING_DAYS)).toMatchObject({ closes: '2027-04-29', unknownYear: 2027, makeUp: [] });
  });

  it('a window that runs into such a year names it', () => {
    expect(countWindow('2026-12-25', TEN_WORKING_DAYS)).toMatchObject({ closes: '2027-01-07', unknownYear: 2027 });
    expect(countWindow('2026-12-18', TEN_WORKING_DAYS)).toMatchObject({ closes: '2026-12-31', unknownYear: undefined });
  });

  it('calendar days need no holidays', () => {
    expect(countWindow('2027-04-16', TEN_DAYS)).toMatchObject({ closes: '2027-04-25', unknownYear: undefined });
  });
});
