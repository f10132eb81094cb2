import type { CalendarDate } from '../calendar/calendar-date.js';
import type { DateRange } from '../calendar/date-range.js';
import { addDays } from '../calendar/days.js';

/** A date in numbers; month and day are 0 where the date does not name them. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The parts of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @example
 * partsOf('2017-12') // => { year: 2017, month: 12, day: 0 }
 */
export const partsOf = (date: string): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Joins days that follow each other into ranges. */
export const runsOf = (days: readonly CalendarDate[]): readonly DateRange[] => {
  const runs: { from: CalendarDate; to: CalendarDate }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last.to, 1) === day) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs;
};
