import { UTCDateMini } from '@date-fns/utc';
import { addDays as addDaysToDate } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isWeekend as isWeekendDate } from 'date-fns/isWeekend';
import type { CalendarDate } from './calendar-date.js';
import { asCalendarDate } from './calendar-date.js';

const toDate = (date: CalendarDate): Date =>
  new UTCDateMini(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

const fromDate = (date: Date): CalendarDate =>
  asCalendarDate(formatISO(date, { representation: 'date' }));

/**
 * The date a number of days later, or earlier where the number is negative.
 *
 * @example
 * addDays('2017-12-31', 1) // => '2018-01-01'
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDate(addDaysToDate(toDate(date), days));

/**
 * How many days lie between two dates; negative where `to` comes first.
 *
 * @example
 * daysBetween('2017-12-12', '2017-12-22') // => 10
 */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  differenceInCalendarDays(toDate(to), toDate(from));

/**
 * Whether a date is a Saturday or a Sunday, whatever the holiday arrangement says.
 *
 * @example
 * isWeekend('2022-12-18') // => true
 */
export const isWeekend = (date: CalendarDate): boolean => isWeekendDate(toDate(date));
