import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, type CalendarDate } from '../../src/calendar/calendar-date.js';
import { addDays } from '../../src/calendar/days.js';
import type { Facts } from '../../src/facts/facts.js';
import { DAYS_REACHED } from '../../src/insight/days-reached.js';
import { nextChange } from '../../src/insight/next-change.js';
import { RULE_NAMES, type RuleName } from '../../src/rule-name.js';
import { allFactsOf, ask, factsOf, pick, runs, someFactsOf } from './arbitrary-facts.js';

/** A good three years. */
const DAYS_TRIED = 1100;
/** A review is dear to ask for, and without a province it asks every province. */
const DAYS_OF_REVIEW = 120;
const DAYS_OF_REVIEW_ANYWHERE = 45;

/** Time on a busy machine. */
const SLOW = 30_000;

const RULES_OF_DAY = RULE_NAMES.filter((rule) => factsOf(rule).includes('on'));

/** What counts as another answer, said in other words than the library's. */
const answerOf = (rule: RuleName, facts: Facts, on: CalendarDate): string => {
  const result = ask(rule, { ...facts, on });
  return JSON.stringify([result.status, result.status === 'decided' ? result.value : null]);
};

const byTryingEveryDay = (rule: RuleName, facts: Facts, on: CalendarDate, days: number): CalendarDate | null => {
  const before = answerOf(rule, facts, on);
  for (let shift = 1; shift <= days; shift += 1) {
    const day = addDays(on, shift);
    if (answerOf(rule, facts, day) !== before) return day;
  }
  return null;
};

const found = (rule: RuleName, facts: Facts, on: CalendarDate, days: number): CalendarDate | null => {
  const change = nextChange(rule, facts, on);
  return change === null || change.on > addDays(on, days) ? null : change.on;
};

const law = (rule: RuleName, known: fc.Arbitrary<Facts>, days: number, numRuns: number): void => {
  fc.assert(
    fc.property(known, fc.integer({ min: 0, max: days }), ({ on = '2017-12-12', ...facts }, earlier) => {
      for (const start of [on, addDays(on, -earlier)]) {
        expect(found(rule, facts, start, days)).toBe(byTryingEveryDay(rule, facts, start, days));
      }
    }),
    runs(numRuns),
  );
};

const factsOfReview = (names: readonly ('sitting' | 'kind' | 'province' | 'publishedOn')[]): fc.Arbitrary<Facts> =>
  allFactsOf('review.open').map((facts) => pick(facts, [...names, 'on']));

describe('nextChange agrees with trying every day', () => {
  it.each(RULES_OF_DAY.filter((rule) => rule !== 'review.open'))('%s', (rule) => {
    law(rule, someFactsOf(rule), DAYS_TRIED, 20);
  }, SLOW);

  it('review.open, in a province', () => {
    law('review.open', factsOfReview(['sitting', 'kind', 'province', 'publishedOn']), DAYS_OF_REVIEW, 12);
  }, SLOW);

  it('review.open, in a province, by the calendar', () => {
    law('review.open', factsOfReview(['sitting', 'kind', 'province']), DAYS_OF_REVIEW, 12);
  }, SLOW);

  it('review.open, in a province, for years', () => {
    law('review.open', factsOfReview(['sitting', 'kind', 'province']), DAYS_TRIED, 1);
  }, SLOW);

  it('review.open, without a province', () => {
    law('review.open', factsOfReview(['sitting', 'kind', 'publishedOn']), DAYS_OF_REVIEW_ANYWHERE, 2);
  }, SLOW);

  it('review.open, without a province, by the calendar', () => {
    law('review.open', factsOfReview(['sitting', 'kind']), DAYS_OF_REVIEW_ANYWHERE, 2);
  }, SLOW);
});

describe('nextChange', () => {
  it('gives both answers, each that of the rule on its day', () => {
    const facts: Facts = { sitting: '2017H2', province: '14' };
    const change = nextChange('interview.window', facts, '2017-12-01');
    expect(change?.before).toEqual(ask('interview.window', { ...facts, on: '2017-12-01' }));
    expect(change?.after).toEqual(ask('interview.window', { ...facts, on: change?.on }));
  });

  it('puts its day in the place of the fact', () => {
    const facts: Facts = { sitting: '2017H2', on: '2021-01-01' };
    expect(nextChange('validity.written-on', facts, '2019-12-10')?.on).toBe('2020-01-01');
  });

  it.each(RULE_NAMES.filter((rule) => !factsOf(rule).includes('on')))('never changes %s, which takes no day', (rule) => {
    fc.assert(
      fc.property(someFactsOf(rule), (facts) => nextChange(rule, facts, '2017-12-12') === null),
      runs(5),
    );
  });

  it('reaches through the last day that a fact may name', () => {
    expect(isCalendarDate(DAYS_REACHED.first)).toBe(true);
    expect(isCalendarDate(DAYS_REACHED.last)).toBe(true);
    expect(isCalendarDate('1899-12-31')).toBe(false);
    expect(DAYS_REACHED.first).toBe('1900-01-01');
    expect(isCalendarDate(addDays(DAYS_REACHED.last, 1))).toBe(false);
    const until = (validUntil: CalendarDate): CalendarDate | undefined =>
      nextChange('validity.written-on', { validUntil }, '2026-01-01')?.on;
    expect(until('2199-12-30')).toBe('2199-12-31');
    expect(until('2199-12-31')).toBeUndefined();
  });

  const walk = (rule: 'review.open' | 'interview.window', facts: Facts, on: CalendarDate): readonly unknown[] => {
    const change = nextChange(rule, facts, on);
    if (change === null) return [];
    const { after } = change;
    return [[change.on, after.status === 'decided' ? after.value : after.status], ...walk(rule, facts, change.on)];
  };

  it('walks registration from not yet, through open, to over', () => {
    expect(walk('interview.window', { sitting: '2017H2', province: '14' }, '2017-01-01')).toEqual([
      ['2017-12-12', true],
      ['2017-12-16', false],
    ]);
  });

  it('walks a review whose end depends on holidays that are not yet known', () => {
    const facts: Facts = { sitting: '2028H1', kind: 'written', province: '21', publishedOn: '2028-04-17' };
    expect(walk('review.open', facts, '2028-01-01')).toEqual([
      ['2028-04-17', true],
      ['2028-04-22', 'not-covered'],
      ['2028-05-06', false],
    ]);
  });

  it('comes to the first day that the rulebook covers', () => {
    expect(nextChange('sitting.next', { stage: 'written' }, '2013-06-01')?.on).toBe('2015-01-01');
    expect(nextChange('sitting.next', { stage: 'written' }, '2013-06-01')?.before.status).toBe('not-covered');
  });

  it('says what is malformed', () => {
    const of = (rule: unknown, facts: unknown, on: unknown): unknown =>
      nextChange(rule as 'interview.window', facts as Facts, on as CalendarDate);
    expect(() => of('interview.windows', {}, '2017-12-12')).toThrow(expect.objectContaining({ code: 'unknown-rule', path: 'rule' }));
    expect(() => of('interview.window', null, '2017-12-12')).toThrow(expect.objectContaining({ code: 'malformed', path: 'facts' }));
    expect(() => of('interview.window', { day: 1 }, '2017-12-12')).toThrow(expect.objectContaining({ code: 'unknown-fact', path: 'day' }));
    expect(() => of('interview.window', {}, '2017-02-30')).toThrow(expect.objectContaining({ code: 'malformed', path: 'on' }));
    expect(() => of('interview.area', { province: '99' }, '2017-12-12')).toThrow(
      expect.objectContaining({ code: 'malformed', path: 'province' }),
    );
  });
});
