import { describe, expect, it } from 'vitest';
import { asCalendarDate, isCalendarDate } from './calendar-date.js';

describe('isCalendarDate', () => {
  it.each([
    '1900-01-01',
    '2199-12-31',
    '2000-02-29',
    '2020-02-29',
    '2017-01-31',
    '2017-04-30',
    '2017-12-31',
  ])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each([
    '1899-12-31',
    '2200-01-01',
    '1900-02-29',
    '2100-02-29',
    '2017-02-29',
    '2017-02-30',
    '2017-04-31',
    '2017-06-31',
    '2017-09-31',
    '2017-11-31',
    '2017-01-32',
    '2017-00-10',
    '2017-13-10',
    '2017-01-00',
  ])('%s does not exist', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });

  it.each([
    '2017-1-1',
    '2017/12/12',
    '2017-12/12',
    '2017/12-12',
    '20171212',
    '2017-12-12 ',
    ' 2017-12-12',
    '+2017-12-1',
    '-017-12-12',
    '2017-12-1a',
    '2017-1a-12',
    'a017-12-12',
    '2017-12-1١',
    '2017-12-1:',
    '2017-12-1/',
    '',
    'YYYY-MM-DD',
  ])('%j is not written as one', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  it.each([undefined, null, 20171212, new Date(0), ['2017-12-12'], {}])('%o is no text', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });
});

describe('asCalendarDate', () => {
  it('gives back a date', () => {
    expect(asCalendarDate('2019-12-31')).toBe('2019-12-31');
  });

  it('reaches further than the dates of facts, for ends that are worked out from them', () => {
    expect(asCalendarDate('2200-01-01')).toBe('2200-01-01');
    expect(() => asCalendarDate('2300-01-01')).toThrow(RangeError);
  });

  it('throws for a date that the library should not have put together', () => {
    expect(() => asCalendarDate('2019-06-31')).toThrow(RangeError);
  });
});
