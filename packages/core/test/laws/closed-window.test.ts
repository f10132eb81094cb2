import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/calendar/calendar-date.js';
import { addDays } from '../../src/calendar/days.js';
import type { Facts } from '../../src/facts/facts.js';
import { isRegistrationOpen } from '../../src/interview/index.js';
import type { Result } from '../../src/result/result.js';
import { isReviewOpen } from '../../src/review/index.js';
import { allFactsOf, pick, runs } from './arbitrary-facts.js';

type Window = (facts: Facts) => Result<boolean>;

const DAYS_AFTER = fc.oneof(fc.integer({ min: 1, max: 45 }), fc.integer({ min: 1, max: 2000 }));

const isOver = (result: Result<boolean>): boolean =>
  result.status === 'decided' &&
  !result.value &&
  result.reasons.some(({ code }) => code === 'review-is-over' || code === 'registration-over');

const isFalse = (result: Result<boolean>): boolean => result.status === 'decided' && !result.value;
const isTrue = (result: Result<boolean>): boolean => result.status === 'decided' && result.value;

/** What a later day must not do to the answer of an earlier one; `undefined` where it does nothing of the kind. */
const reopening = (window: Window, facts: Facts, early: CalendarDate, late: CalendarDate): string | undefined => {
  const before = window({ ...facts, on: early });
  const after = window({ ...facts, on: late });
  if (isOver(before) && !isOver(after)) return `over on ${early}, not over on ${late}`;
  if (isTrue(before) && isFalse(after) && !isOver(after)) return `open on ${early}, not yet open on ${late}`;
  return undefined;
};

const law = (window: Window, facts: fc.Arbitrary<Facts>, numRuns: number): void => {
  fc.assert(
    fc.property(facts, DAYS_AFTER, (known, days) => {
      const early = known.on ?? '2017-12-12';
      expect(reopening(window, known, early, addDays(early, days))).toBeUndefined();
    }),
    runs(numRuns),
  );
};

describe('a later day never reopens a closed window', () => {
  it('review.open, in a province', () => {
    law(isReviewOpen, allFactsOf('review.open'), 200);
  });

  it('review.open, in a province, by the calendar', () => {
    law(isReviewOpen, allFactsOf('review.open').map((facts) => pick(facts, ['sitting', 'kind', 'province', 'on'])), 200);
  });

  it('review.open, without a province', () => {
    law(isReviewOpen, allFactsOf('review.open').map((facts) => pick(facts, ['sitting', 'kind', 'publishedOn', 'on'])), 12);
  });

  it('interview.window, in a province', () => {
    law(isRegistrationOpen, allFactsOf('interview.window'), 500);
  });

  it('interview.window, without a province', () => {
    law(isRegistrationOpen, allFactsOf('interview.window').map((facts) => pick(facts, ['sitting', 'on'])), 500);
  });
});

describe('a window walked day by day', () => {
  const DAYS = Array.from({ length: 75 }, (_, day) => day - 5);

  /** `-` not yet open, `o` open, `?` not known, `x` over. */
  const sign = (result: Result<boolean>): string => {
    if (isOver(result)) return 'x';
    if (isFalse(result)) return '-';
    return isTrue(result) ? 'o' : '?';
  };

  it('review.open goes from not yet, through open, to over, and no other way', () => {
    fc.assert(
      fc.property(allFactsOf('review.open'), fc.boolean(), (facts, isDated) => {
        const known = pick(facts, isDated ? ['sitting', 'kind', 'province', 'publishedOn'] : ['sitting', 'kind', 'province']);
        const start = facts.publishedOn ?? '2017-12-12';
        const walk = DAYS.map((day) => sign(isReviewOpen({ ...known, on: addDays(start, day) }))).join('');
        expect(walk).toMatch(/^-*\?*o*\?*x*$/);
      }),
      runs(12),
    );
  });

  it('interview.window goes from not yet, through open, to over, and no other way', () => {
    fc.assert(
      fc.property(allFactsOf('interview.window'), ({ on = '2017-12-12', ...known }) => {
        const walk = DAYS.map((day) => sign(isRegistrationOpen({ ...known, on: addDays(on, day - 30) }))).join('');
        expect(walk).toMatch(/^-*\?*o*\?*x*$/);
      }),
      runs(150),
    );
  });
});
