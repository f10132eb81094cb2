import { isSitting, shiftSitting, type Sitting } from '../calendar/sitting.js';
import type { DateRange } from '../calendar/date-range.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Facts } from '../facts/facts.js';
import type { Stage } from '../rulebook/province-record.js';
import { nextSitting } from '../sittings/index.js';
import { datesOf } from '../sittings/dates-of-sitting.js';
import { provinceIn } from '../sittings/region.js';

/** How many rounds ahead are looked at: two years. */
const ROUNDS_AHEAD = 4;

/** Some rounds from one on. */
export const roundsFrom = (first: Sitting): readonly Sitting[] =>
  Array.from({ length: ROUNDS_AHEAD }, (_, rounds) => shiftSitting(first, rounds)).filter(isSitting);

/** The rounds of a stage that are still open to register on a day. */
export const roundsOpenOn = (on: CalendarDate, stage: Stage): readonly Sitting[] => {
  const next = nextSitting({ on, stage });
  return next.status === 'decided' ? roundsFrom(next.value.sitting) : [];
};

/** The first day of registration for an interview, and the last that it can have; `undefined` where it was not held. */
export const registrationOf = ({ province }: Facts, sitting: Sitting): DateRange | undefined => {
  const place = provinceIn(province);
  const dates = datesOf(sitting, 'interviewRegistration', place);
  return dates === undefined ? undefined : { from: dates.from, to: dates.widest.to };
};
