import type { CalendarDate } from './calendar-date.js';

/** A range of dates, both ends included. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Where a date lies against a range: before it, within it (both ends included) or after it.
 *
 * @example
 * placeIn({ from: '2017-12-12', to: '2017-12-15' }, '2017-12-15') // => 'within'
 */
export const placeIn = (range: DateRange, on: CalendarDate): 'before' | 'within' | 'after' => {
  if (on < range.from) return 'before';
  return on > range.to ? 'after' : 'within';
};
