import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '@ntce/core';

const ISO = /(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/g;
const CHINESE = /(?<!\d)(\d{1,2})月(\d{1,2})[号日]?/g;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH =
  /(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?)(?:,? (20\d\d))?/g;
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/今天|today/, 0],
  [/明天|tomorrow/, 1],
  [/后天/, 2],
];

const two = (number: number): string => String(number).padStart(2, '0');

const make = (year: number, month: number, day: number): CalendarDate | undefined => {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(text) ? text : undefined;
};

/** The day in the year that brings it nearest to today. */
const nearest = (month: number, day: number, on: CalendarDate): CalendarDate | undefined => {
  const year = Number(on.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((candidate) => make(candidate, month, day) ?? []);
  return candidates.sort((a, b) => Math.abs(daysBetween(on, a)) - Math.abs(daysBetween(on, b)))[0];
};

/** The dates that a normalized text names, each once; days that do not exist are none. */
export const datesIn = (text: string, on: CalendarDate): readonly CalendarDate[] => {
  const found = new Set<CalendarDate>();
  const add = (date: CalendarDate | undefined): void => {
    if (date !== undefined) found.add(date);
  };
  for (const [, year, month, day] of text.matchAll(ISO)) add(make(Number(year), Number(month), Number(day)));
  if (found.size === 0) {
    for (const [, month, day] of text.matchAll(CHINESE)) add(nearest(Number(month), Number(day), on));
  }
  for (const [, dayFirst, monthAfter, monthFirst, dayAfter, year] of text.matchAll(ENGLISH)) {
    const month = MONTHS.indexOf(monthAfter ?? monthFirst ?? '') + 1;
    const day = Number(dayFirst ?? dayAfter);
    add(year === undefined ? nearest(month, day, on) : make(Number(year), month, day));
  }
  for (const [pattern, away] of RELATIVE) if (pattern.test(text)) add(addDays(on, away));
  return [...found];
};
