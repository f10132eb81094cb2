import { daysBetween, type CalendarDate, type Sitting, type Stage } from '@ntce/core';
import type { AnswerContext } from './answer.js';
import { comingResults, type ComingResults } from './coming-results.js';
import { resultsSitting } from './results-sitting.js';
import { resultsTold, type ResultsTold } from './results-told.js';

/** The results whose review is asked about. */
export interface ReviewSitting {
  readonly sitting: Sitting;
  readonly isAssumed: boolean;
  /** The day of publication that the candidate names, where the calendar only estimates it. */
  readonly publishedOn: CalendarDate | undefined;
  /** The results that come next: these very ones where nobody has seen them yet. */
  readonly coming: ComingResults | undefined;
  /** Whether the candidate says that they are not out. */
  readonly isToldAhead: boolean;
}

/** A day so near to when the results are expected is the day of these results. */
const DAYS_NEAR = 45;

const dayToldOf = ({ results }: ComingResults, told: ResultsTold | undefined): CalendarDate | undefined => {
  const day = told?.day;
  if (day === undefined || results.certainty !== 'estimated') return undefined;
  return Math.abs(daysBetween(results.from, day)) <= DAYS_NEAR ? day : undefined;
};

/** Takes the results that were named; else those waited for, told to be coming or of an exam that is over; else the newest. */
export const reviewSitting = ({ facts, entities, text }: AnswerContext, kind: Stage): ReviewSitting => {
  const { on, publishedOn } = facts;
  const told = resultsTold(text, on);
  const coming = comingResults(on, kind);
  const known = told === undefined ? facts.sitting : entities.sittings[0];
  const newest = resultsSitting(on, kind, 0);
  const isComing = coming !== undefined && coming.sitting !== newest && coming.isSat;
  const isMeant = known === undefined && publishedOn === undefined && (told !== undefined || isComing);
  if (coming === undefined || !isMeant) {
    return { sitting: known ?? newest, isAssumed: known === undefined, publishedOn, coming, isToldAhead: false };
  }
  return { sitting: coming.sitting, isAssumed: true, publishedOn: dayToldOf(coming, told), coming, isToldAhead: told !== undefined };
};
