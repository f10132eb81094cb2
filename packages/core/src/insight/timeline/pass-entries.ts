import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Pass } from '../../facts/facts.js';
import { isPassed } from '../../papers/pass-status.js';
import { datesOf } from '../../sittings/dates-of-sitting.js';
import { isWrittenPassValid, writtenValidity, type LastInterview } from '../../validity/index.js';
import type { Candidate } from './candidate.js';
import { entryOf, type TimelineEntry } from './timeline-entry.js';

const isValid = ({ sitting, validUntil, refundExtension }: Pass, on: CalendarDate): boolean => {
  const result = isWrittenPassValid({ sitting, validUntil, refundExtension, on });
  return result.status === 'decided' && result.value;
};

/** The last interview that a pass reaches, while it is still open to register. */
const stillServed = (round: LastInterview | null, { province, on }: Candidate): LastInterview | null => {
  if (round === null) return null;
  const registration = datesOf(round.sitting, 'interviewRegistration', province);
  return registration !== undefined && registration.widest.to >= on ? round : null;
};

const expiryOf = (candidate: Candidate, pass: Pass): readonly TimelineEntry[] => {
  const { paper, sitting, validUntil, refundExtension } = pass;
  if (!isPassed(pass) || !isValid(pass, candidate.on)) return [];
  const result = writtenValidity({ sitting, validUntil, refundExtension, province: candidate.province });
  const sources = result.reasons[0]?.sources;
  if (result.status !== 'decided' || sources === undefined) return [];
  const { until, lastInterview, assumed } = result.value;
  return [
    entryOf({
      code: 'pass-expires',
      sitting,
      paper,
      from: until,
      to: until,
      certainty: result.certainty,
      sources,
      lastRound: stillServed(lastInterview, candidate),
      ...(assumed?.includes('refundExtension') === true ? { assumed: ['refundExtension'] as const } : {}),
    }),
  ];
};

/** The last day of every pass that is valid; of two for the same paper and sitting, the later one. */
export const passEntries = (candidate: Candidate): readonly TimelineEntry[] => {
  const latest = new Map<string, TimelineEntry>();
  for (const entry of (candidate.facts.passes ?? []).flatMap((pass) => expiryOf(candidate, pass))) {
    const other = latest.get(entry.id);
    if (other === undefined || other.to < entry.to) latest.set(entry.id, entry);
  }
  return [...latest.values()];
};
