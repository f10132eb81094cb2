import { holidayArrangement } from '../rulebook/holiday-arrangement.js';
import type { CalendarDate } from './calendar-date.js';
import { isWeekend } from './days.js';

/**
 * What kind of day a date is: a plain working day, a weekend day worked as make-up,
 * or a day on which offices are shut; `unknown` where the year's arrangement is not known.
 */
export type DayKind = 'working' | 'make-up' | 'shut' | 'unknown';

/**
 * The kind of a day under the yearly arrangement of holidays and make-up days.
 *
 * A weekday of a year without arrangement on record is `unknown`: it may turn out to be a holiday;
 * a weekend day of it is `unknown` too, since it may turn out to be a make-up day.
 *
 * @example
 * dayKind('2025-04-27') // => 'make-up'
 * @example
 * dayKind('2025-05-01') // => 'shut'
 */
export const dayKind = (date: CalendarDate): DayKind => {
  const year = date.slice(0, 4);
  if (!Object.hasOwn(holidayArrangement, year)) return 'unknown';
  const arrangement = holidayArrangement[year];
  if (arrangement === undefined) return 'unknown';
  const monthDay = date.slice(5);
  if (isWeekend(date)) return arrangement.makeUp.includes(monthDay) ? 'make-up' : 'shut';
  return arrangement.shut.includes(monthDay) ? 'shut' : 'working';
};
