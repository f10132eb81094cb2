import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Sitting } from '../../calendar/sitting.js';
import { reviewWindow } from '../../review/index.js';
import type { Stage } from '../../rulebook/province-record.js';
import { publishedAsTold, type Candidate } from './candidate.js';
import type { TimelineCode } from './timeline-code.js';
import { entryOf, type TimelineEntry } from './timeline-entry.js';

/** The first, the surely safe and the last day of a review, as far as they are ahead; none before the publication day is known. */
export const reviewEntries = (candidate: Candidate, sitting: Sitting, kind: Stage): readonly TimelineEntry[] => {
  const { province, on } = candidate;
  const publishedOn = publishedAsTold(candidate, sitting, kind);
  const result = reviewWindow({ sitting, kind, province, publishedOn });
  if (result.status !== 'decided') return [];
  const sources = result.reasons[0]?.sources;
  if (sources === undefined) return [];
  const { opens, closes, safeUntil, opensAt, closesAt, assumed } = result.value;
  const entry = (code: TimelineCode, day: CalendarDate, hours: Pick<TimelineEntry, 'opensAt' | 'closesAt'>): TimelineEntry[] =>
    day < on
      ? []
      : [
          entryOf({
            code,
            sitting,
            kind,
            from: day,
            to: day,
            certainty: result.certainty,
            sources,
            ...hours,
            ...(assumed === undefined ? {} : { assumed }),
          }),
        ];
  return [
    ...entry('review-opens', opens, opensAt === undefined ? {} : { opensAt }),
    ...(safeUntil === closes ? [] : entry('review-safe-until', safeUntil, {})),
    ...entry('review-closes', closes, closesAt === undefined ? {} : { closesAt }),
  ];
};
