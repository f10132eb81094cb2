import { daysBetween, type CalendarDate, type Locale, type TimelineCode } from '@ntce/core';
import type { Choice } from '../conversation/choice.js';
import { plainFacts } from '../conversation/known-facts.js';
import { plainReply } from '../conversation/plain-reply.js';
import type { Reply } from '../conversation/reply.js';
import type { ChatState } from '../conversation/state.js';
import { remindersWording } from '../wording/reminders.js';
import { reminderChoice, type ReminderAction } from './reminder-choice.js';
import { reminderPoints, usualDaysBefore, type ReminderPoint } from './reminder-points.js';
import { sayDaysBefore, sayPoint, sayPointDate } from './say-point.js';

interface Outcome {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
}

/** Days before that are offered beside those that are set. */
const OFFERED_DAYS = [0, 1, 3, 7] as const;

/** More would not fit on a phone. */
const MOST_OFFERED = 8;

const pointsOf = (state: ChatState, on: CalendarDate): readonly ReminderPoint[] =>
  reminderPoints(plainFacts(state.facts), on);

const offers = (state: ChatState, points: readonly ReminderPoint[], locale: Locale): readonly Choice[] =>
  points
    .filter(({ id }) => !state.reminders.some((reminder) => reminder.id === id))
    .slice(0, MOST_OFFERED)
    .map((point) =>
      reminderChoice({ kind: 'set', id: point.id }, `${sayPoint(point, locale)} ${sayPointDate(point, locale)}`),
    );

/** The reminders that are set, and what else there is to be reminded of: of some codes, where they are named. */
export const showReminders = (
  state: ChatState,
  on: CalendarDate,
  locale: Locale,
  codes?: readonly TimelineCode[],
): Reply => {
  const say = remindersWording[locale];
  const points = pointsOf(state, on);
  const set = points.flatMap((point) => {
    const reminder = state.reminders.find(({ id }) => id === point.id);
    return reminder === undefined ? [] : [{ point, reminder }];
  });
  const lines = set.map(({ point, reminder }) =>
    say.line(sayPoint(point, locale), sayPointDate(point, locale), sayDaysBefore(reminder.daysBefore, locale)),
  );
  const asked = points.filter(({ entry }) => codes === undefined || codes.includes(entry.code));
  const offered = offers(state, asked, locale);
  const cancels = set.map(({ point }) => reminderChoice({ kind: 'cancel', id: point.id }, say.cancel(sayPoint(point, locale))));
  const text = [
    ...(lines.length === 0 ? [say.noneYet] : [say.yours, ...lines]),
    offered.length === 0 && lines.length === 0 ? say.nothingAhead : '',
    offered.length === 0 ? '' : say.offer,
  ].filter(Boolean);
  return plainReply(text.join('\n'), [
    ...offered,
    ...cancels,
    ...(set.length > 1 ? [reminderChoice({ kind: 'cancel-all' }, say.cancelAll)] : []),
  ]);
};

const withReminder = (state: ChatState, point: ReminderPoint, daysBefore: readonly number[]): ChatState => ({
  ...state,
  reminders: [
    ...state.reminders.filter(({ id }) => id !== point.id),
    { id: point.id, daysBefore, date: point.date },
  ],
});

/** Days that are still to come; where none is, the day itself. */
const daysToCome = (daysBefore: readonly number[], { date }: ReminderPoint, on: CalendarDate): readonly number[] => {
  const left = daysBetween(on, date);
  const coming = daysBefore.filter((days) => days <= left);
  return coming.length === 0 ? [0] : coming;
};

const setReminder = (
  state: ChatState,
  point: ReminderPoint,
  wanted: readonly number[],
  on: CalendarDate,
  locale: Locale,
): Outcome => {
  const say = remindersWording[locale];
  const daysBefore = daysToCome(wanted, point, on);
  const left = daysBetween(on, point.date);
  const thing = sayPoint(point, locale);
  const text = [
    say.set(thing, sayPointDate(point, locale), `${sayDaysBefore(daysBefore, locale)}${locale === 'en' ? ', ' : ''}${say.atNine}`),
    ...(point.entry.certainty === 'estimated' ? [say.mayMove] : []),
  ].join('\n');
  const other = OFFERED_DAYS.filter((days) => days <= left && !(daysBefore.length === 1 && daysBefore[0] === days));
  return {
    state: withReminder(state, point, daysBefore),
    replies: [
      plainReply(text, [
        ...other.map((days) => reminderChoice({ kind: 'days', id: point.id, days }, say.changeTo(sayDaysBefore([days], locale)))),
        reminderChoice({ kind: 'cancel', id: point.id }, say.cancel(thing)),
      ]),
    ],
  };
};

const cancelReminder = (state: ChatState, id: string, points: readonly ReminderPoint[], locale: Locale): Outcome => {
  const say = remindersWording[locale];
  const point = points.find((ahead) => ahead.id === id);
  const isSet = state.reminders.some((reminder) => reminder.id === id);
  const reminders = state.reminders.filter((reminder) => reminder.id !== id);
  const text = isSet && point !== undefined ? say.cancelled(sayPoint(point, locale)) : say.gone;
  return { state: { ...state, reminders }, replies: [plainReply(text)] };
};

/** Does what a button about reminders says. */
export const applyReminder = (state: ChatState, action: ReminderAction, on: CalendarDate, locale: Locale): Outcome => {
  const say = remindersWording[locale];
  if (action.kind === 'cancel-all') {
    return { state: { ...state, reminders: [] }, replies: [plainReply(say.allCancelled)] };
  }
  const points = pointsOf(state, on);
  if (action.kind === 'cancel') return cancelReminder(state, action.id, points, locale);
  const point = points.find(({ id }) => id === action.id);
  if (point === undefined) return { state, replies: [plainReply(say.gone)] };
  const daysBefore = action.kind === 'days' ? [action.days] : usualDaysBefore(point);
  return setReminder(state, point, daysBefore, on, locale);
};
