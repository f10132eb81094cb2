import { daysBetween, examFact, wordings, type CalendarDate, type Locale } from '@ntce/core';
import { plainFacts } from '../conversation/known-facts.js';
import type { ChatState } from '../conversation/state.js';
import type { OutgoingMessage } from '../storage/store.js';
import { remindersWording } from '../wording/reminders.js';
import { reminderChoice } from './reminder-choice.js';
import { reminderPoints, type ReminderPoint } from './reminder-points.js';
import { sayPoint, sayPointDate } from './say-point.js';

const sayWhen = (days: number, locale: Locale): string => {
  const say = remindersWording[locale];
  if (days === 0) return say.today;
  return days === 1 ? say.tomorrow : say.inDays(days);
};

/** Before an exam: how the ticket is printed. */
const ticketLines = ({ entry }: ReminderPoint, days: number, locale: Locale): readonly string[] => {
  const isExam = entry.code === 'interview' || entry.code === 'written-exam';
  if (!isExam || days === 0) return [];
  return [examFact('admission-ticket').value.text[locale]];
};

/** What a pass is still good for. */
const passLines = ({ entry: { code, lastRound } }: ReminderPoint, locale: Locale): readonly string[] => {
  if (code !== 'pass-expires' || lastRound === undefined) return [];
  const say = remindersWording[locale];
  const { names } = wordings[locale];
  return [lastRound === null ? say.noRoundLeft : say.lastRound(names.sitting(lastRound.sitting), names.date(lastRound.from))];
};

/**
 * What is sent for a reminder that is due; `undefined` where it makes no sense any more: its date has
 * passed, or what the candidate said since has changed it.
 */
export const remindText = (state: ChatState, id: string, today: CalendarDate): OutgoingMessage | undefined => {
  const wanted = state.reminders.find((reminder) => reminder.id === id);
  const point = reminderPoints(plainFacts(state.facts), today).find((ahead) => ahead.id === id);
  if (wanted === undefined || point === undefined) return undefined;
  const locale = state.locale ?? state.heard;
  const say = remindersWording[locale];
  const days = daysBetween(today, point.date);
  const text = [
    say.due(sayWhen(days, locale), sayPoint(point, locale), sayPointDate(point, locale)),
    ...ticketLines(point, days, locale),
    ...passLines(point, locale),
    ...(point.entry.assumed?.includes('province') === true ? [say.assumedProvince] : []),
    ...(point.entry.certainty === 'estimated' ? [say.mayMove] : []),
  ].join('\n');
  return { text, choices: [reminderChoice({ kind: 'cancel', id }, say.stop)] };
};
