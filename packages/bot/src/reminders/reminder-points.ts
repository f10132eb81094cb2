import { timeline, type CalendarDate, type Facts, type TimelineCode, type TimelineEntry } from '@ntce/core';

/** Which end of a dated thing a reminder is about. */
export type Edge = 'first-day' | 'last-day';

/** A day that a candidate can be reminded of. */
export interface ReminderPoint {
  /** The entry of the timeline and its edge: the same whatever the date. */
  readonly id: string;
  readonly edge: Edge;
  readonly date: CalendarDate;
  readonly entry: TimelineEntry;
}

/** What there is to be reminded of, and how many days before unless the candidate says otherwise. */
const EDGES: Readonly<Record<TimelineCode, Readonly<Partial<Record<Edge, readonly number[]>>>>> = {
  'written-registration': { 'first-day': [0], 'last-day': [1] },
  // Tickets are usually printed from five or six days before.
  'written-exam': { 'first-day': [5, 1] },
  'written-results': { 'first-day': [0] },
  'interview-registration': { 'first-day': [0], 'last-day': [1] },
  interview: { 'first-day': [5, 1] },
  'interview-results': { 'first-day': [0] },
  'review-opens': {},
  'review-safe-until': { 'last-day': [1] },
  'review-closes': { 'last-day': [1] },
  'pass-expires': { 'last-day': [30, 7] },
  'certificate-expires': { 'last-day': [30] },
};

const edgesOf = ({ code }: TimelineEntry): readonly Edge[] => {
  const edges = EDGES[code];
  return (['first-day', 'last-day'] as const).filter((edge) => edges[edge] !== undefined);
};

/** On which days before its date a point is reminded of, unless told otherwise. */
export const usualDaysBefore = ({ entry, edge }: ReminderPoint): readonly number[] => EDGES[entry.code][edge] ?? [0];

/** The days ahead that a candidate can be reminded of, in order. */
export const reminderPoints = (facts: Facts, on: CalendarDate): readonly ReminderPoint[] =>
  timeline(facts, on)
    .flatMap((entry) =>
      edgesOf(entry).map((edge) => ({
        id: `${entry.id}.${edge}`,
        edge,
        date: edge === 'first-day' ? entry.from : entry.to,
        entry,
      })),
    )
    .filter(({ date }) => date >= on)
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
