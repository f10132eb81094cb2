import { wordings, type CalendarDate, type Locale, type TimelineCode } from '@ntce/core';
import { plainFacts } from '../conversation/known-facts.js';
import type { Choice } from '../conversation/choice.js';
import type { Reply } from '../conversation/reply.js';
import type { ChatState } from '../conversation/state.js';
import type { Topic } from '../understanding/topic.js';
import { remindersWording } from '../wording/reminders.js';
import { showReminders } from './apply-reminder.js';
import { reminderChoice } from './reminder-choice.js';
import { reminderPoints, type ReminderPoint } from './reminder-points.js';
import { sayPointDate } from './say-point.js';

/** What an answer on a topic speaks of, and so can be reminded of. */
const CODES_OF: Readonly<Partial<Record<Topic, readonly TimelineCode[]>>> = {
  'interview.when': ['interview-registration', 'interview'],
  'interview.eligible': ['interview-registration'],
  'interview.retry': ['interview-registration'],
  'interview.admit': ['interview'],
  'written.when': ['written-registration', 'written-exam'],
  'score.query': ['written-results', 'interview-results'],
  'review.deadline': ['review-closes', 'review-safe-until'],
  'review.how': ['review-closes', 'review-safe-until'],
  'validity.deadline': ['pass-expires'],
};

/** Words of a request for a reminder, and what they are about. */
const CODES_NAMED: readonly (readonly [RegExp, readonly TimelineCode[]])[] = [
  [/复核|复查|review/, ['review-closes', 'review-safe-until']],
  [/过期|到期|有效期|expir|valid/, ['pass-expires', 'certificate-expires']],
  [/查分|成绩|出分|result|score/, ['written-results', 'interview-results']],
  [/笔试报名|written.*regist|regist.*written/, ['written-registration']],
  [/面试报名|报名面试|interview.*regist|regist.*interview/, ['interview-registration']],
  [/准考证|ticket/, ['written-exam', 'interview']],
  [/面试|interview/, ['interview-registration', 'interview']],
  [/笔试|written/, ['written-registration', 'written-exam']],
  [/报名|regist/, ['written-registration', 'interview-registration']],
];

/** Nothing of the exam, but a clock. */
const NOT_OF_THE_EXAM = /闹钟|起床|生日|开会|alarm|wake|birthday/;

const pointsFor = (state: ChatState, codes: readonly TimelineCode[], on: CalendarDate): readonly ReminderPoint[] =>
  reminderPoints(plainFacts(state.facts), on).filter(({ entry }) => codes.includes(entry.code));

/** Buttons that remind of the next days of some codes, one for each code, where none is set yet. */
export const reminderChoices = (
  state: ChatState,
  codes: readonly TimelineCode[],
  on: CalendarDate,
  locale: Locale,
): readonly Choice[] => {
  const { names } = wordings[locale];
  const points = pointsFor(state, codes, on);
  const next = codes.flatMap((code) => points.find(({ entry }) => entry.code === code) ?? []);
  return next
    .filter(({ id }) => !state.reminders.some((reminder) => reminder.id === id))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .map((point) => {
      const label = remindersWording[locale].button(names.timeline[point.entry.code], sayPointDate(point, locale));
      return reminderChoice({ kind: 'set', id: point.id }, label);
    });
};

/** A reply with the button that reminds of the next date that it speaks of. */
export const offerReminder = (state: ChatState, topic: Topic, reply: Reply, on: CalendarDate, locale: Locale): Reply => {
  const [next] = reminderChoices(state, CODES_OF[topic] ?? [], on, locale);
  return next === undefined ? reply : { ...reply, choices: [...reply.choices, next] };
};

/** The reminders that are set, and those that the words ask for; `undefined` where they ask for no date of the exam. */
export const remindersAsked = (state: ChatState, text: string, on: CalendarDate, locale: Locale): Reply | undefined => {
  if (NOT_OF_THE_EXAM.test(text)) return undefined;
  const codes = CODES_NAMED.find(([words]) => words.test(text))?.[1];
  return showReminders(state, on, locale, codes);
};
