import { daysBetween, halfYearOf, shiftSitting, sittingCalendar, type CalendarDate, type Sitting, type Stage } from '@ntce/core';

const ROUNDS_LOOKED_BACK = 3;
const DAYS_AHEAD = 45;

const isNear = (results: CalendarDate, on: CalendarDate): boolean =>
  daysBetween(on, results) <= DAYS_AHEAD;

/** The newest sitting whose results are out on a day, or will be within some weeks; what people mean without saying. */
export const newestSitting = (on: CalendarDate, stage: Stage): Sitting => {
  const here = halfYearOf(on);
  for (let back = 0; back <= ROUNDS_LOOKED_BACK; back += 1) {
    const sitting = shiftSitting(here, -back);
    const calendar = sittingCalendar({ sitting });
    if (calendar.status !== 'decided' || calendar.value.cancelled) continue;
    const results = stage === 'written' ? calendar.value.writtenResults : calendar.value.interviewResults;
    if (results !== null && isNear(results.from, on)) return sitting;
  }
  return shiftSitting(here, -ROUNDS_LOOKED_BACK);
};
