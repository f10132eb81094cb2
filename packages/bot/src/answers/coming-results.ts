import {
  daysBetween,
  shiftSitting,
  sittingCalendar,
  type CalendarDate,
  type CalendarEntry,
  type Sitting,
  type Stage,
} from '@ntce/core';
import { resultsSitting } from './results-sitting.js';

/** Results that nobody has seen yet. */
export interface ComingResults {
  readonly sitting: Sitting;
  readonly results: CalendarEntry;
  /** Whether their exam is over, so that they are the ones waited for. */
  readonly isSat: boolean;
}

const ROUNDS_AHEAD = [1, 2];
/** Results that are only estimated may be this late. */
const MOST_LATE = 14;
/** So long after its publication a result is the one that is spoken of. */
const DAYS_FRESH = 30;

const resultsOf = (sitting: Sitting, stage: Stage, on: CalendarDate): ComingResults | undefined => {
  const calendar = sittingCalendar({ sitting });
  if (calendar.status !== 'decided' || calendar.value.cancelled) return undefined;
  const { writtenExam, writtenResults, interview, interviewResults } = calendar.value;
  const [exam, results] = stage === 'written' ? [writtenExam, writtenResults] : [interview, interviewResults];
  return results === null ? undefined : { sitting, results, isSat: exam !== null && exam.to < on };
};

/** Whether results may still be ahead although their first possible day is over. */
const mayBeLate = ({ results: { certainty, to } }: ComingResults, on: CalendarDate): boolean =>
  certainty === 'estimated' && daysBetween(to, on) <= MOST_LATE;

/** The results that come next, or that were only expected by now; `undefined` while the newest are fresh. */
export const comingResults = (on: CalendarDate, stage: Stage): ComingResults | undefined => {
  const newest = resultsSitting(on, stage, 0);
  const out = resultsOf(newest, stage, on);
  if (out !== undefined && mayBeLate(out, on)) return out;
  if (out !== undefined && daysBetween(out.results.from, on) <= DAYS_FRESH) return undefined;
  return ROUNDS_AHEAD.flatMap((ahead) => resultsOf(shiftSitting(newest, ahead), stage, on) ?? [])[0];
};
