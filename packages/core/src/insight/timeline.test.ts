import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Facts } from '../facts/facts.js';
import { timeline } from './timeline.js';

/** Each entry as one line: id, days, hours where stated, how sure, what was assumed. */
const linesOf = (facts: Facts, on: CalendarDate): readonly string[] =>
  timeline(facts, on).map(({ id, from, to, opensAt, closesAt, certainty, assumed }) =>
    [id, from === to ? from : `${from}..${to}`, opensAt && `from ${opensAt}`, closesAt && `to ${closesAt}`, certainty, assumed?.join()]
      .filter((part) => part !== undefined)
      .join(' '),
  );

/** Yunnan states its own registration, with hours. */
const yunnan: Facts = { sitting: '2024H1', stage: 'interview', province: '53' };
const afterRegistration = [
  'interview.2024H1 2024-05-11..2024-05-12 stated',
  'interview-results.2024H1 2024-06-14 stated',
  'review-opens.2024H1.interview 2024-06-14 derived province',
  'review-safe-until.2024H1.interview 2024-06-20 derived province',
  'review-closes.2024H1.interview 2024-06-24 derived province',
];
/** Of the certificate, once the results are out. */
const certificate = 'certificate-expires.2024H1 2027-06-30 derived';
const registration = 'interview-registration.2024H1 2024-04-12..2024-04-15 from 10:00 to 18:00 stated';

describe('a timeline', () => {
  it.each([
    ['2024-04-12', [registration, ...afterRegistration]],
    ['2024-04-15', [registration, ...afterRegistration]],
    ['2024-04-16', afterRegistration],
    ['2024-05-12', afterRegistration],
    ['2024-05-13', afterRegistration.slice(1)],
    ['2024-06-14', [...afterRegistration.slice(1), certificate]],
    ['2024-06-15', [...afterRegistration.slice(3), certificate]],
    ['2024-06-20', [...afterRegistration.slice(3), certificate]],
    ['2024-06-21', [...afterRegistration.slice(4), certificate]],
    ['2024-06-24', [...afterRegistration.slice(4), certificate]],
    ['2024-06-25', [certificate]],
  ] as const)('holds what is ahead on %s, that day included', (on, expected) => {
    expect(linesOf(yunnan, on).filter((line) => line.includes('2024H1'))).toEqual(expected);
  });

  it('gives the hours of a review where they are stated', () => {
    expect(linesOf({ sitting: '2022H2', province: '61' }, '2022-12-09')).toEqual(
      expect.arrayContaining([
        'review-opens.2022H2.written 2022-12-09 from 08:00 stated',
        'review-closes.2022H2.written 2022-12-18 to 18:00 stated',
      ]),
    );
  });

  it('tells registration by national dates as derived: a province may close earlier', () => {
    expect(linesOf({ sitting: '2017H2' }, '2017-12-12')).toContain(
      'interview-registration.2017H2 2017-12-12..2017-12-15 derived',
    );
  });

  it('leaves results out that the candidate says are published, and counts the review from that day', () => {
    const facts: Facts = { sitting: '2017H2', kind: 'written', publishedOn: '2017-12-13' };
    const lines = linesOf(facts, '2017-12-11');
    expect(lines.filter((line) => line.startsWith('written-results.2017H2'))).toEqual([]);
    expect(lines).toContain('review-closes.2017H2.written 2017-12-23 derived province');
    expect(linesOf({ sitting: '2017H2', kind: 'written' }, '2017-12-11')).toContain('written-results.2017H2 2017-12-12 stated');
  });

  it('says nothing of rounds where a province is outside the exam', () => {
    expect(linesOf({ sitting: '2024H1', province: '81' }, '2024-04-01')).toEqual([]);
  });
});
