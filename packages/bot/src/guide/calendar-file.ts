import ical from 'ical-generator';
import {
  addDays,
  sittingCalendar,
  wordings,
  writtenValidity,
  DATED_EVENTS,
  type CalendarDate,
  type DatedEvent,
  type Facts,
  type Locale,
  type Stage,
} from '@ntce/core';
import type { ReplyDocument } from '../conversation/reply.js';
import { guideWording } from '../wording/guide.js';

/** One dated thing ahead. */
export interface DatedThing {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly title: string;
}

const EVENTS_OF: Readonly<Record<Stage, readonly DatedEvent[]>> = {
  written: ['writtenRegistration', 'writtenExam', 'writtenResults'],
  interview: ['interviewRegistration', 'interview', 'interviewResults'],
};

const expiryOf = ({ passes }: Facts, locale: Locale): readonly DatedThing[] => {
  const ends = (passes ?? []).flatMap(({ sitting, validUntil, refundExtension }) => {
    const validity = writtenValidity({ sitting, validUntil, refundExtension });
    return validity.status === 'decided' ? [validity.value.until] : [];
  });
  const [first] = ends.sort();
  if (first === undefined) return [];
  return [{ id: 'expiry', from: first, to: first, title: guideWording[locale].expiry }];
};

/** The dates ahead of a candidate in a round, in order. */
export const datesAhead = (
  facts: Facts & { readonly on: CalendarDate },
  today: CalendarDate,
  stage: Stage,
  locale: Locale,
): readonly DatedThing[] => {
  const { sitting, province } = facts;
  const calendar = sittingCalendar({ sitting, province });
  if (calendar.status !== 'decided') return expiryOf(facts, locale);
  const { names } = wordings[locale];
  const things = DATED_EVENTS.filter((event) => EVENTS_OF[stage].includes(event)).flatMap((event) => {
    const entry = calendar.value[event];
    if (entry === null || entry.to < today) return [];
    const expected = entry.certainty === 'estimated' ? guideWording[locale].expected : '';
    return [{ id: event, from: entry.from, to: entry.to, title: `${names.events[event]}${expected}` }];
  });
  return [...things, ...expiryOf(facts, locale)].sort((a, b) => (a.from < b.from ? -1 : 1));
};

/** The dates as a calendar file; all-day events, given as dates so that no time zone can shift them. */
export const calendarFile = (things: readonly DatedThing[], today: CalendarDate): ReplyDocument => {
  const calendar = ical({ name: 'NTCE', prodId: { company: 'ntce', product: 'bot' } });
  for (const { id, from, to, title } of things) {
    calendar.createEvent({
      id: `${id}-${from}@ntce`,
      stamp: `${today}T00:00:00Z`,
      start: from,
      end: addDays(to, 1),
      allDay: true,
      summary: title,
    });
  }
  return { name: 'ntce.ics', mediaType: 'text/calendar', content: calendar.toString() };
};
