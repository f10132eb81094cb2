import { wordings, type CalendarDate, type Locale } from '@ntce/core';
import { remindersWording } from '../wording/reminders.js';
import type { Edge, ReminderPoint } from './reminder-points.js';

const isOneDay = ({ entry }: ReminderPoint): boolean => entry.from === entry.to;

const withEdge = (point: ReminderPoint, thing: string, locale: Locale): string => {
  if (isOneDay(point)) return thing;
  const say = remindersWording[locale];
  const SAY: Readonly<Record<Edge, (text: string) => string>> = { 'first-day': say.opens, 'last-day': say.lastDay };
  return SAY[point.edge](thing);
};

/** Codes whose name alone says which day is meant. */
const NAMED_BY_ITSELF: readonly string[] = ['review-closes', 'review-safe-until', 'pass-expires', 'certificate-expires', 'interview', 'written-exam', 'written-results', 'interview-results'];

/** What a reminder is about, in words: the round, the thing, and which day of it. */
export const sayPoint = (point: ReminderPoint, locale: Locale): string => {
  const { names } = wordings[locale];
  const { code, sitting, paper } = point.entry;
  const gap = locale === 'en' || paper !== undefined ? ' ' : '';
  const about = paper === undefined ? names.sitting(sitting) : `${names.sitting(sitting)} ${paper}`;
  const thing = `${about}${gap}${names.timeline[code]}`;
  return NAMED_BY_ITSELF.includes(code) ? thing : withEdge(point, thing, locale);
};

/** The date of a point, marked where it is only expected. */
export const sayPointDate = ({ entry, date }: ReminderPoint, locale: Locale): string => {
  const expected = entry.certainty === 'estimated' ? remindersWording[locale].expected : '';
  return `${expected}${wordings[locale].names.date(date)}`;
};

/** On which days a reminder comes. */
export const sayDaysBefore = (daysBefore: readonly number[], locale: Locale): string => {
  const say = remindersWording[locale];
  const days = [...daysBefore].sort((a, b) => b - a).map((count) => (count === 0 ? say.onTheDay : say.daysBefore(count)));
  return days.join(locale === 'en' ? ' and ' : '、');
};

/** A date that was told before. */
export const sayDate = (date: CalendarDate, locale: Locale): string => wordings[locale].names.date(date);
