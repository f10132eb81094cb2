import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import type { Facts } from '../facts/facts.js';
import type { Citations } from '../result/citation.js';
import { weakest } from '../result/certainty.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Certainty, type Result } from '../result/result.js';
import { DATED_EVENTS } from '../rulebook/dated-event.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { DatedEvent } from '../rulebook/province-record.js';
import { beforeRulebook, cancelled } from './coverage.js';
import { datesOf, type EventDates } from './dates-of-sitting.js';
import { outsideExam, provinceIn } from './region.js';

export type SittingCalendarFacts = Pick<Facts, 'sitting' | 'province'>;

/** When an event takes place, both ends included: a range of days, or where only a month or an estimate is known, the range it lies in. */
export interface CalendarEntry {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly certainty: Certainty;
  readonly sources: Citations;
}

/** The dates of a sitting; `null` for what a cancelled sitting did not hold. */
export interface SittingCalendar {
  readonly sitting: Sitting;
  readonly cancelled: boolean;
  readonly writtenRegistration: CalendarEntry | null;
  readonly writtenExam: CalendarEntry | null;
  readonly writtenResults: CalendarEntry | null;
  readonly interviewRegistration: CalendarEntry | null;
  readonly interview: CalendarEntry | null;
  readonly interviewResults: CalendarEntry | null;
}

const toEntry = (dates: EventDates | undefined): CalendarEntry | null =>
  dates === undefined
    ? null
    : { from: dates.from, to: dates.to, certainty: dates.certainty, sources: dates.sources };

interface FoundDates {
  readonly event: DatedEvent;
  readonly dates: EventDates;
}

const findDates = (sitting: Sitting, province: ProvinceCode | undefined): readonly FoundDates[] =>
  DATED_EVENTS.flatMap((event) => {
    const dates = datesOf(sitting, event, province);
    return dates === undefined ? [] : [{ event, dates }];
  });

const eventsWhere = (
  found: readonly FoundDates[],
  holds: (dates: EventDates) => boolean,
): readonly FoundDates[] => found.filter(({ dates }) => holds(dates));

const reasonsFor = (sitting: Sitting, province: ProvinceCode | undefined, found: readonly FoundDates[]): Reason[] => {
  const reasons: Reason[] = [];
  const [recorded] = eventsWhere(found, ({ certainty }) => certainty !== 'estimated');
  if (recorded !== undefined) {
    reasons.push(because('calendar-on-record', { sitting }, recorded.dates.sources));
  }
  const own = eventsWhere(found, ({ ownOf }) => ownOf !== undefined);
  const [firstOwn] = own;
  if (firstOwn !== undefined && province !== undefined) {
    const params = { province, events: own.map(({ event }) => event) };
    reasons.push(because('own-dates', params, firstOwn.dates.sources));
  }
  const estimated = eventsWhere(found, ({ certainty }) => certainty === 'estimated');
  const [firstEstimated] = estimated;
  if (firstEstimated !== undefined) {
    const params = { sitting, events: estimated.map(({ event }) => event) };
    reasons.push(because('calendar-estimated', params, firstEstimated.dates.sources));
  }
  return reasons;
};

/**
 * The six dates of a sitting (rule `sitting.calendar`).
 *
 * With a province, its own dates replace the national ones. What is not announced or was not found is an
 * `estimated` range: by the widest pattern within the table, by the same half of the last three years
 * after it. A month without a day is a range. The result is as certain as its weakest date.
 *
 * @throws FactError where a fact is malformed
 * @source notices of NEEA and of provinces, round by round
 * @example
 * sittingCalendar({ sitting: '2017H2' }).value.writtenResults.from // => '2017-12-12'
 * @example
 * sittingCalendar({ sitting: '2020H1' }).value.cancelled // => true
 */
export const sittingCalendar = (facts: SittingCalendarFacts): Result<SittingCalendar> => {
  const { sitting, province: region } = facts;
  if (sitting !== undefined) checkSitting(sitting, 'sitting');
  if (region !== undefined) checkRegion(region, 'province');
  const uncovered = outsideExam(region) ?? beforeRulebook(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);
  if (sitting === undefined) return needsFacts(['sitting']);

  const province = provinceIn(region);
  const found = findDates(sitting, province);
  const entryOf = (event: DatedEvent): CalendarEntry | null =>
    toEntry(found.find((entry) => entry.event === event)?.dates);
  const notHeld = cancelled(sitting);
  const value: SittingCalendar = {
    sitting,
    cancelled: notHeld !== undefined,
    writtenRegistration: entryOf('writtenRegistration'),
    writtenExam: entryOf('writtenExam'),
    writtenResults: entryOf('writtenResults'),
    interviewRegistration: entryOf('interviewRegistration'),
    interview: entryOf('interview'),
    interviewResults: entryOf('interviewResults'),
  };
  return decided(value, weakest(...found.map(({ dates }) => dates.certainty)), [
    ...(notHeld === undefined ? [] : [notHeld]),
    ...reasonsFor(sitting, province, found),
  ]);
};
