import type { CalendarDate } from './calendar-date.js';
import { digitAt } from './digit-at.js';

/** One round of the exam, the first (`H1`) or second (`H2`) half of a year: `2017H2`; sittings compare as strings. */
export type Sitting = `${number}H${1 | 2}`;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const LETTER_H = 72;

/** Reads characters instead of matching a pattern: it is asked for every pass of every decision. */
const reads = (text: string): boolean => {
  if (text.charCodeAt(4) !== LETTER_H) return false;
  const half = digitAt(text, 5);
  if (half !== 1 && half !== 2) return false;
  const year =
    digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
};

/**
 * Whether a value names a sitting, from 1900H1 to 2199H2; whether that sitting is on record is another question.
 *
 * @example
 * isSitting('2017H2') // => true
 * @example
 * isSitting('2017H3') // => false
 */
export const isSitting = (value: unknown): value is Sitting =>
  typeof value === 'string' && value.length === 6 && reads(value);

/**
 * The year of a sitting.
 *
 * @example
 * yearOf('2017H2') // => 2017
 */
export const yearOf = (sitting: Sitting): number => Number(sitting.slice(0, 4));

/**
 * The half of the year of a sitting.
 *
 * @example
 * halfOf('2017H2') // => 2
 */
export const halfOf = (sitting: Sitting): 1 | 2 => (sitting.endsWith('1') ? 1 : 2);

/**
 * The sitting a number of rounds later, or earlier where the number is negative.
 *
 * @example
 * shiftSitting('2017H2', 1) // => '2018H1'
 */
export const shiftSitting = (sitting: Sitting, rounds: number): Sitting => {
  const position = yearOf(sitting) * 2 + halfOf(sitting) - 1 + rounds;
  return `${Math.floor(position / 2)}H${position % 2 === 0 ? 1 : 2}`;
};

/**
 * The half year, named as a sitting, in which a date lies.
 *
 * @example
 * halfYearOf('2019-12-31') // => '2019H2'
 */
export const halfYearOf = (date: CalendarDate): Sitting =>
  `${Number(date.slice(0, 4))}H${date.slice(5) < '07' ? 1 : 2}`;
