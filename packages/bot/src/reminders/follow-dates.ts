import type { CalendarDate } from '@ntce/core';
import { plainFacts } from '../conversation/known-facts.js';
import type { ChatState } from '../conversation/state.js';
import type { OutgoingMessage } from '../storage/store.js';
import { remindersWording } from '../wording/reminders.js';
import type { Reminder } from './reminder.js';
import { reminderPoints } from './reminder-points.js';
import { sayDate, sayPoint, sayPointDate } from './say-point.js';

/** Reminders at the dates that now hold, and what the candidate is told of those that moved. */
export interface Followed {
  readonly reminders: readonly Reminder[];
  readonly messages: readonly OutgoingMessage[];
}

/**
 * Moves reminders to the dates that the rulebook now gives, and says so. A reminder of which nothing
 * is known any more stays as it is: when it is due, it is seen whether it still makes sense.
 */
export const followDates = (state: ChatState, today: CalendarDate): Followed => {
  if (state.reminders.length === 0) return { reminders: state.reminders, messages: [] };
  const locale = state.locale ?? state.heard;
  const say = remindersWording[locale];
  const points = reminderPoints(plainFacts(state.facts), today);
  const lines: string[] = [];
  const reminders = state.reminders.map((reminder) => {
    const point = points.find(({ id }) => id === reminder.id);
    if (point === undefined || point.date === reminder.date) return reminder;
    lines.push(say.movedLine(sayPoint(point, locale), sayDate(reminder.date, locale), sayPointDate(point, locale)));
    return { ...reminder, date: point.date };
  });
  return { reminders, messages: lines.length === 0 ? [] : [{ text: [say.moved, ...lines].join('\n'), choices: [] }] };
};
