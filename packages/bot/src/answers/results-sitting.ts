import {
  daysBetween,
  halfYearOf,
  shiftSitting,
  sittingCalendar,
  type CalendarDate,
  type Sitting,
  type Stage,
} from '@ntce/core';

const ROUNDS_LOOKED_BACK = 4;

const resultsFrom = (sitting: Sitting, stage: Stage): CalendarDate | undefined => {
  const calendar = sittingCalendar({ sitting });
  if (calendar.status !== 'decided') return undefined;
  const { writtenResults, interviewResults } = calendar.value;
  return (stage === 'written' ? writtenResults : interviewResults)?.from;
};

/** The newest sitting whose results are out on a day, or will be within so many days. */
export const resultsSitting = (on: CalendarDate, stage: Stage, daysAhead: number): Sitting => {
  const here = halfYearOf(on);
  for (let back = 0; back < ROUNDS_LOOKED_BACK; back += 1) {
    const sitting = shiftSitting(here, -back);
    const results = resultsFrom(sitting, stage);
    if (results !== undefined && daysBetween(on, results) <= daysAhead) return sitting;
  }
  return shiftSitting(here, -ROUNDS_LOOKED_BACK);
};
