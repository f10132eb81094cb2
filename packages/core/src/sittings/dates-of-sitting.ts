import { asCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import type { DateRange } from '../calendar/date-range.js';
import { halfOf, shiftSitting, yearOf, type Sitting } from '../calendar/sitting.js';
import { calendarPatterns, type CalendarPattern, type DayRange } from '../rulebook/calendar-patterns.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { DatedEvent } from '../rulebook/province-record.js';
import { provinces } from '../rulebook/provinces.js';
import type { DatedEntry, SittingRecord } from '../rulebook/sitting-record.js';
import { sittings } from '../rulebook/sittings.js';
import type { Citations } from '../result/citation.js';
import type { Certainty } from '../result/result.js';

export const FIRST_SITTING: Sitting = '2015H1';
export const LAST_SITTING: Sitting = '2026H2';

/** The dates of one event of a sitting, both ends included. */
export interface EventDates extends DateRange {
  readonly certainty: Certainty;
  readonly sources: Citations;
  /** The dates between which the event must lie if all that is known holds; the dates themselves where they are not estimated. */
  readonly widest: DateRange;
  readonly opensAt?: string;
  readonly closesAt?: string;
  /** The province whose own dates these are. */
  readonly ownOf?: ProvinceCode;
}

const records: ReadonlyMap<string, SittingRecord> = /* @__PURE__ */ new Map(Object.entries(sittings));

const recordOf = (sitting: Sitting): SittingRecord | undefined => records.get(sitting);

/** Why a sitting was cancelled; `undefined` where it was not. */
export const cancellationOf = (sitting: Sitting): Citations | undefined => recordOf(sitting)?.cancelled;

const patternOf = (sitting: Sitting): CalendarPattern => {
  const fitting = calendarPatterns.filter(
    (pattern) => pattern.half === halfOf(sitting) && pattern.from <= sitting,
  );
  const latest = fitting.at(-1);
  if (latest === undefined) throw new RangeError(`${sitting} lies before the rulebook`);
  return latest;
};

const dateIn = (year: number, monthDay: string): CalendarDate =>
  asCalendarDate(`${year}-${monthDay}`);

const rangeIn = (sitting: Sitting, days: DayRange): DateRange => ({
  from: dateIn(yearOf(sitting) + days.yearsLater, days.from),
  to: dateIn(yearOf(sitting) + days.yearsLater, days.to),
});

const ROUNDS_A_YEAR = 2;
const YEARS_LOOKED_BACK = 3;

/** The entries that are on record, and not themselves estimated, for the same half of the last three years on record. */
const recentEntries = (sitting: Sitting, event: DatedEvent, since: Sitting): readonly DatedEntry[] => {
  const last = halfOf(sitting) === halfOf(LAST_SITTING) ? LAST_SITTING : shiftSitting(LAST_SITTING, -1);
  const newest = sitting <= last ? shiftSitting(sitting, -ROUNDS_A_YEAR) : last;
  return Array.from({ length: YEARS_LOOKED_BACK }, (_, years) => shiftSitting(newest, -ROUNDS_A_YEAR * years))
    .filter((earlier) => earlier >= since)
    .flatMap((earlier) => recordOf(earlier)?.dates[event] ?? [])
    .filter((entry) => entry.certainty !== 'estimated');
};

const spanOf = (sitting: Sitting, entries: readonly DatedEntry[], pattern: DayRange): DateRange => {
  const monthDays = entries.flatMap((entry) => [entry.from.slice(5), entry.to.slice(5)]).sort();
  const [first] = monthDays;
  const last = monthDays.at(-1);
  // One day on record is no range: the pattern's is the estimate then.
  if (first === undefined || last === undefined || first === last) return rangeIn(sitting, pattern);
  return rangeIn(sitting, { from: first, to: last, yearsLater: pattern.yearsLater });
};

const cover = (a: DateRange, b: DateRange): DateRange => ({
  from: a.from < b.from ? a.from : b.from,
  to: a.to > b.to ? a.to : b.to,
});

const isAnnounced = (sitting: Sitting): boolean => sitting < LAST_SITTING;

const workOutEstimate = (sitting: Sitting, event: DatedEvent): EventDates => {
  const pattern = patternOf(sitting);
  const widest = rangeIn(sitting, pattern.ranges[event]);
  const entries = isAnnounced(sitting) ? [] : recentEntries(sitting, event, pattern.from);
  const span = spanOf(sitting, entries, pattern.ranges[event]);
  const [newest] = entries;
  return {
    ...span,
    certainty: 'estimated',
    sources: newest === undefined ? pattern.sources : [...newest.sources, ...pattern.sources],
    widest: cover(widest, span),
  };
};

/** As many as there are sittings in two centuries, at most. */
const estimates = /* @__PURE__ */ new Map<string, EventDates>();

/** An estimate follows from the rulebook alone: it is worked out once. */
const estimate = (sitting: Sitting, event: DatedEvent): EventDates => {
  const key = sitting + event;
  const known = estimates.get(key) ?? workOutEstimate(sitting, event);
  estimates.set(key, known);
  return known;
};

/** A range worked out from other dates is a bound; only a forecast is stretched by the pattern. */
const isWorkedOut = ({ sources: [first] }: DatedEntry): boolean => first.grade === 'derived';

const fromRecord = (sitting: Sitting, event: DatedEvent, entry: DatedEntry): EventDates => {
  const { from, to } = entry;
  const widest =
    entry.certainty === 'estimated' && !isWorkedOut(entry)
      ? cover(rangeIn(sitting, patternOf(sitting).ranges[event]), entry)
      : { from, to };
  return { from, to, certainty: entry.certainty, sources: entry.sources, widest };
};

/**
 * The dates of one event of a sitting: a province's own where it has some, else the national ones,
 * else an estimate.
 *
 * A gap in the table is estimated by the widest pattern; a sitting that is not announced, by the same
 * half of the last three years. `undefined` where the sitting was cancelled and the event not held.
 */
export const datesOf = (
  sitting: Sitting,
  event: DatedEvent,
  province?: ProvinceCode,
): EventDates | undefined => {
  const own =
    province === undefined
      ? undefined
      : provinces[province].dates.find((own) => own.sitting === sitting && own.event === event);
  if (own !== undefined && province !== undefined) {
    const { from, to, sources, opensAt, closesAt } = own;
    return {
      from,
      to,
      certainty: 'stated',
      sources,
      widest: { from, to },
      ownOf: province,
      ...(opensAt === undefined ? {} : { opensAt }),
      ...(closesAt === undefined ? {} : { closesAt }),
    };
  }
  const entry = recordOf(sitting)?.dates[event];
  if (entry !== undefined) return fromRecord(sitting, event, entry);
  return cancellationOf(sitting) === undefined ? estimate(sitting, event) : undefined;
};

/** The first day on which an event of a sitting can have begun, if all that is known holds. */
export const earliestOf = (sitting: Sitting, event: DatedEvent): CalendarDate | undefined =>
  datesOf(sitting, event)?.widest.from;
