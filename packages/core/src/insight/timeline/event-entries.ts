import type { DateRange } from '../../calendar/date-range.js';
import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Sitting } from '../../calendar/sitting.js';
import { weakest } from '../../result/certainty.js';
import type { Certainty } from '../../result/result.js';
import type { DatedEvent, Stage } from '../../rulebook/province-record.js';
import { datesOf, type EventDates } from '../../sittings/dates-of-sitting.js';
import { publishedAsTold, type Candidate } from './candidate.js';
import type { TimelineCode } from './timeline-code.js';
import { entryOf, type TimelineEntry } from './timeline-entry.js';

interface StageEvent {
  readonly event: DatedEvent;
  readonly code: TimelineCode;
  readonly what: 'registration' | 'exam' | 'results';
}

const EVENTS: Readonly<Record<Stage, readonly StageEvent[]>> = {
  written: [
    { event: 'writtenRegistration', code: 'written-registration', what: 'registration' },
    { event: 'writtenExam', code: 'written-exam', what: 'exam' },
    { event: 'writtenResults', code: 'written-results', what: 'results' },
  ],
  interview: [
    { event: 'interviewRegistration', code: 'interview-registration', what: 'registration' },
    { event: 'interview', code: 'interview', what: 'exam' },
    { event: 'interviewResults', code: 'interview-results', what: 'results' },
  ],
};

/** The dates as far as they are ahead; an estimate that is past may still come true until the last day it can. */
const rangeAhead = ({ from, to, widest }: EventDates, on: CalendarDate): DateRange | undefined => {
  if (widest.to < on) return undefined;
  return { from, to: to < on ? widest.to : to };
};

/** A province may close registration earlier than the country. */
const certaintyOf = ({ certainty, ownOf }: EventDates, what: StageEvent['what']): Certainty =>
  what === 'registration' && ownOf === undefined ? weakest(certainty, 'derived') : certainty;

/** The registration, the exam and the results of a stage, as far as they are ahead. */
export const eventEntries = (candidate: Candidate, sitting: Sitting, stage: Stage): readonly TimelineEntry[] =>
  EVENTS[stage].flatMap(({ event, code, what }) => {
    if (what === 'results' && publishedAsTold(candidate, sitting, stage) !== undefined) return [];
    const dates = datesOf(sitting, event, candidate.province);
    const range = dates === undefined ? undefined : rangeAhead(dates, candidate.on);
    if (dates === undefined || range === undefined) return [];
    const { sources, opensAt, closesAt } = dates;
    return [
      entryOf({
        code,
        sitting,
        ...range,
        certainty: certaintyOf(dates, what),
        sources,
        ...(opensAt === undefined ? {} : { opensAt }),
        ...(closesAt === undefined ? {} : { closesAt }),
      }),
    ];
  });
