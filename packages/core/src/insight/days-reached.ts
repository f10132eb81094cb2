import type { CalendarDate } from '../calendar/calendar-date.js';

/** The first and the last day that a fact may name. */
export const DAYS_REACHED = { first: '1900-01-01', last: '2199-12-31' } as const satisfies Readonly<
  Record<string, CalendarDate>
>;
