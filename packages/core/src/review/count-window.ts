import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays, isWeekend } from '../calendar/days.js';
import { dayKind, type DayKind } from '../calendar/working-days.js';
import type { CountingRule } from '../rulebook/review-rules.js';

/** A window counted from a publication day. */
export interface CountedWindow {
  /** The date counted as day 1. */
  readonly firstDay: CalendarDate;
  /** The last day. */
  readonly closes: CalendarDate;
  /** The days within on which offices are shut. */
  readonly shut: readonly CalendarDate[];
  /** The make-up working days within; empty where calendar days are counted. */
  readonly makeUp: readonly CalendarDate[];
  /** The first year whose holidays are not known, where one was met. */
  readonly unknownYear: number | undefined;
}

const counts = (kind: DayKind, date: CalendarDate, rule: CountingRule): boolean => {
  if (rule.unit === 'calendar-days') return true;
  if (kind === 'unknown') return !isWeekend(date);
  return kind === 'working' || (kind === 'make-up' && !rule.skipsMakeUpDays);
};

/** The days of a window under a rule; in a year whose holidays are not known, every weekday counts. */
export const countWindow = (publishedOn: CalendarDate, rule: CountingRule): CountedWindow => {
  const shut: CalendarDate[] = [];
  const makeUp: CalendarDate[] = [];
  let unknownYear: number | undefined;
  let firstDay: CalendarDate | undefined;
  let closes = publishedOn;
  let counted = 0;
  for (
    let date = rule.countsPublicationDay ? publishedOn : addDays(publishedOn, 1);
    counted < rule.length;
    date = addDays(date, 1)
  ) {
    const kind = dayKind(date);
    const isCounted = counts(kind, date, rule);
    if (rule.unit === 'working-days') {
      if (kind === 'unknown') unknownYear ??= Number(date.slice(0, 4));
      if (kind === 'make-up') makeUp.push(date);
    }
    if (kind === 'shut' || !isCounted) shut.push(date);
    if (!isCounted) continue;
    counted += 1;
    firstDay ??= date;
    closes = date;
  }
  return { firstDay: firstDay ?? publishedOn, closes, shut, makeUp, unknownYear };
};
