import type { CalendarDate } from './calendar-date.js';

/** One round of the exam, the first (`H1`) or second (`H2`) half of a year: `2017H2`; sittings compare as strings. */
export type Sitting = `${number}H${1 | 2}`;

const PATTERN = /^(?:19|20|21)\d\dH[12]$/;

/**
 * Whether a value names a sitting, from 1900H1 to 2199H2; whether that sitting is on record is another question.
 *
 * @example
 * isSitting('2017H2') // => true
 * @example
 * isSitting('2017H3') // => false
 */
export const isSitting = (value: unknown): value is Sitting =>
  typeof value === 'string' && value.length === 6 && PATTERN.test(value);

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
