import type { ScheduledReminder } from '../store.js';

/** What has to be done to the stored reminders of a chat to make them those that are scheduled. */
export interface ScheduleChange {
  readonly cancelled: readonly string[];
  readonly put: readonly ScheduledReminder[];
}

/** The schedule of a chat without reminders. */
export const NO_REMINDERS = '[]';

const byId = (a: ScheduledReminder, b: ScheduledReminder): number => (a.id < b.id ? -1 : 1);

/** Writes a chat's reminders as a text that is the same for the same reminders, in whatever order they come. */
export const scheduleText = (reminders: readonly ScheduledReminder[]): string => {
  if (reminders.length === 0) return NO_REMINDERS;
  if (new Set(reminders.map(({ id }) => id)).size < reminders.length) {
    throw new TypeError('two reminders of a chat have the same id: an id names one reminder');
  }
  if (!reminders.every(({ dueAt }) => Number.isSafeInteger(dueAt))) {
    throw new TypeError('a reminder is due at no instant: expected whole milliseconds since 1970');
  }
  return JSON.stringify([...reminders].sort(byId).map(({ id, dueAt }) => [id, dueAt]));
};

/** Compares what is stored with what is scheduled. One that is kept at its time is left alone, whatever became of it. */
export const scheduleChange = (
  stored: readonly ScheduledReminder[],
  scheduled: readonly ScheduledReminder[],
): ScheduleChange => {
  const dueAt = new Map(stored.map((reminder) => [reminder.id, reminder.dueAt]));
  const kept = new Set(scheduled.map(({ id }) => id));
  return {
    cancelled: stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    put: scheduled.filter((reminder) => dueAt.get(reminder.id) !== reminder.dueAt),
  };
};
