import { addDays, type CalendarDate } from '@ntce/core';
import type { Instant, ScheduledReminder } from '../storage/store.js';
import type { Reminder } from './reminder.js';

const HOUR_IN_BEIJING = '09:00:00+08:00';
const SEPARATOR = '@';

/** Nine in the morning in Beijing. */
export const nineOn = (day: CalendarDate): Instant => Date.parse(`${day}T${HOUR_IN_BEIJING}`);

/** When each reminder is due: one time for each of its days. */
export const scheduleOf = (reminders: readonly Reminder[]): readonly ScheduledReminder[] =>
  reminders.flatMap(({ id, daysBefore, date }) =>
    daysBefore.map((days) => ({ id: `${id}${SEPARATOR}${days}`, dueAt: nineOn(addDays(date, -days)) })),
  );

/** The dated thing that a scheduled reminder is about. */
export const thingOfScheduled = (id: string): string => id.slice(0, id.lastIndexOf(SEPARATOR));
