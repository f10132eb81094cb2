import { asCalendarDate, type CalendarDate } from '../../calendar/calendar-date.js';
import { addDays } from '../../calendar/days.js';
import { halfYearOf, shiftSitting, yearOf } from '../../calendar/sitting.js';
import type { Facts } from '../../facts/facts.js';
import { datesOf, FIRST_SITTING } from '../../sittings/dates-of-sitting.js';

/** A sitting can be in preparation for the whole half year before its own, and a round can be left out. */
const ROUNDS_LOOKED_BACK = 2;
const ROUNDS_LOOKED_AHEAD = 4;

const FIRST_DAY_COVERED = /* @__PURE__ */ asCalendarDate(`${/* @__PURE__ */ yearOf(FIRST_SITTING)}-01-01`);

/** The days around a day on which registration for a stage has closed, and the first that the rulebook covers. */
export const nextSittingDays = ({ stage }: Facts, on: CalendarDate): readonly CalendarDate[] => {
  if (on < FIRST_DAY_COVERED) return [FIRST_DAY_COVERED];
  const event = stage === 'written' ? 'writtenRegistration' : 'interviewRegistration';
  const rounds = ROUNDS_LOOKED_BACK + ROUNDS_LOOKED_AHEAD + 1;
  return Array.from({ length: rounds }, (_, index) => shiftSitting(halfYearOf(on), index - ROUNDS_LOOKED_BACK))
    .filter((sitting) => sitting >= FIRST_SITTING)
    .flatMap((sitting) => {
      const registration = datesOf(sitting, event);
      return registration === undefined ? [] : [addDays(registration.widest.to, 1)];
    });
};
