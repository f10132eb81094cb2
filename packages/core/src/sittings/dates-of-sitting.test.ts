import { describe, expect, it } from 'vitest';
import { shiftSitting, type Sitting } from '../calendar/sitting.js';
import { DATED_EVENTS } from '../rulebook/dated-event.js';
import { cancellationOf, datesOf, earliestOf, FIRST_SITTING, LAST_SITTING } from './dates-of-sitting.js';

const span = (sitting: Sitting, event: (typeof DATED_EVENTS)[number], province?: '14' | '35' | '42'): string => {
  const dates = datesOf(sitting, event, province);
  return dates === undefined ? 'none' : `${dates.from}..${dates.to} ${dates.certainty}`;
};

describe('datesOf', () => {
  it('gives the national dates on record', () => {
    expect(span('2017H2', 'writtenResults')).toBe('2017-12-12..2017-12-12 stated');
    expect(span('2017H2', 'interviewRegistration')).toBe('2017-12-12..2017-12-15 stated');
    expect(span('2018H2', 'writtenRegistration')).toBe('2018-09-04..2018-09-09 derived');
  });

  it("gives a province's own dates instead, and says whose they are", () => {
    expect(datesOf('2017H2', 'interviewRegistration', '35')).toMatchObject({
      from: '2017-12-12',
      to: '2017-12-14',
      certainty: 'stated',
      ownOf: '35',
      widest: { from: '2017-12-12', to: '2017-12-14' },
    });
    expect(datesOf('2017H2', 'interviewRegistration', '42')).not.toHaveProperty('ownOf');
    expect(datesOf('2017H2', 'interview', '35')).toEqual(datesOf('2017H2', 'interview'));
  });

  it('gives the hours of a province where they are stated', () => {
    expect(datesOf('2024H1', 'interviewRegistration', '61')).toMatchObject({ opensAt: '10:00', closesAt: '18:00' });
    expect(datesOf('2021H2', 'interviewRegistration', '51')).not.toHaveProperty('closesAt');
  });

  it('fills a gap of the table with the widest pattern of its era', () => {
    expect(span('2017H1', 'writtenExam')).toBe('2017-03-07..2017-03-17 estimated');
    expect(span('2019H2', 'interviewResults')).toBe('2020-03-01..2020-03-06 estimated');
  });

  it('keeps a forecast apart from the widest days on which it can fall', () => {
    expect(datesOf('2026H1', 'interviewRegistration')).toMatchObject({
      from: '2026-04-17',
      to: '2026-04-20',
      certainty: 'estimated',
      widest: { from: '2026-04-12', to: '2026-04-26' },
    });
  });

  it('does not stretch an estimate on record by the pattern of later sittings', () => {
    expect(datesOf('2015H2', 'writtenResults')?.widest).toEqual({ from: '2015-11-02', to: '2015-11-30' });
  });

  it('estimates a sitting after the tables from the same half of the last three years', () => {
    expect(span('2027H1', 'writtenExam')).toBe('2027-03-07..2027-03-09 estimated');
    expect(span('2027H2', 'writtenExam')).toBe('2027-09-12..2027-09-15 estimated');
    expect(span('2027H2', 'interview')).toBe('2027-12-05..2027-12-08 estimated');
    expect(datesOf('2027H1', 'writtenExam')?.widest).toEqual({ from: '2027-03-07', to: '2027-03-17' });
  });

  it('never estimates one invented day', () => {
    const days: string[] = [];
    for (let sitting: Sitting = '2026H1'; sitting <= '2029H2'; sitting = shiftSitting(sitting, 1)) {
      for (const event of DATED_EVENTS) {
        const dates = datesOf(sitting, event);
        if (dates?.certainty === 'estimated' && dates.from === dates.to) days.push(`${sitting} ${event} ${dates.from}`);
      }
    }
    expect(days).toEqual([]);
  });

  it('gives the same months and days for every later year', () => {
    for (const event of DATED_EVENTS) {
      expect(datesOf('2031H1', event)?.from.slice(5)).toBe(datesOf('2027H1', event)?.from.slice(5));
      expect(datesOf('2032H2', event)?.to.slice(5)).toBe(datesOf('2027H2', event)?.to.slice(5));
    }
  });

  it('has an answer for every event of a sitting that was held, and no estimate for the cancelled one', () => {
    for (let sitting = FIRST_SITTING; sitting <= LAST_SITTING; sitting = shiftSitting(sitting, 1)) {
      const found = DATED_EVENTS.filter((event) => datesOf(sitting, event) !== undefined);
      expect(found, sitting).toEqual(sitting === '2020H1' ? ['writtenRegistration'] : DATED_EVENTS);
    }
  });

  it('lies within the widest dates, and equals them where it is no estimate', () => {
    for (let sitting = FIRST_SITTING; sitting <= '2030H2'; sitting = shiftSitting(sitting, 1)) {
      for (const event of DATED_EVENTS) {
        const dates = datesOf(sitting, event);
        if (dates === undefined) continue;
        const { from, to, widest, certainty } = dates;
        expect(widest.from <= from && to <= widest.to).toBe(true);
        if (certainty !== 'estimated') expect(widest).toEqual({ from, to });
      }
    }
  });

  it('does not answer for a sitting before the rulebook', () => {
    expect(() => datesOf('2014H2', 'writtenExam')).toThrow(RangeError);
  });
});

it('cancellationOf names the notice for 2020H1 only', () => {
  expect(cancellationOf('2020H1')?.length).toBeGreaterThan(0);
  expect([cancellationOf('2019H2'), cancellationOf('2020H2'), cancellationOf('2030H1')]).toEqual([undefined, undefined, undefined]);
});

it('earliestOf is the first day that is possible at all', () => {
  expect([earliestOf('2017H1', 'writtenExam'), earliestOf('2017H2', 'writtenExam'), earliestOf('2020H1', 'writtenExam')]).toEqual([
    '2017-03-07',
    '2017-11-04',
    undefined,
  ]);
});
