import type { CalendarDate } from '@ntce/core';

/** Something that a candidate wants to be reminded of. */
export interface Reminder {
  /** The dated thing, by the name that the timeline gives it: the same in every release. */
  readonly id: string;
  /** On which days: so many before its date; 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** The date that the candidate was told last. */
  readonly date: CalendarDate;
}
