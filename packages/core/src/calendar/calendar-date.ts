import { digitAt } from './digit-at.js';

/** A calendar date in Beijing, written `YYYY-MM-DD`; such dates compare as strings. */
export type CalendarDate = `${number}-${number}-${number}`;

const DAYS_BEFORE_LEAP = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Ends that the library works out may lie some years after the last fact. */
const LAST_YEAR_WORKED_OUT = 2299;

const DASH = 45;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const exists = (value: unknown, lastYear: number): value is CalendarDate => {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return false;
  const year =
    digitAt(value, 0) * 1000 + digitAt(value, 1) * 100 + digitAt(value, 2) * 10 + digitAt(value, 3);
  if (!(year >= FIRST_YEAR && year <= lastYear)) return false;
  const month = digitAt(value, 5) * 10 + digitAt(value, 6);
  const day = digitAt(value, 8) * 10 + digitAt(value, 9);
  const daysOfMonth = month === 2 && isLeapYear(year) ? 29 : DAYS_BEFORE_LEAP[month - 1];
  return daysOfMonth !== undefined && day >= 1 && day <= daysOfMonth;
};

/**
 * Whether a value is a calendar date that exists, from 1900-01-01 to 2199-12-31.
 *
 * Reads characters instead of parsing: it is asked for every date of every decision.
 *
 * @example
 * isCalendarDate('2020-02-29') // => true
 * @example
 * isCalendarDate('2017-02-30') // => false
 */
export const isCalendarDate = (value: unknown): value is CalendarDate => exists(value, LAST_YEAR);

/**
 * The text as a calendar date, for dates that the library itself puts together.
 *
 * @throws RangeError where the text is not one
 */
export const asCalendarDate = (text: string): CalendarDate => {
  if (exists(text, LAST_YEAR_WORKED_OUT)) return text;
  throw new RangeError(`${text} is not a calendar date from 1900 to 2299`);
};
