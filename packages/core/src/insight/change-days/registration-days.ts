import type { CalendarDate } from '../../calendar/calendar-date.js';
import { addDays } from '../../calendar/days.js';
import type { Facts } from '../../facts/facts.js';
import { PROVINCE_CODES } from '../../rulebook/province-code.js';
import { datesOf, FIRST_SITTING } from '../../sittings/dates-of-sitting.js';
import { provinceIn } from '../../sittings/region.js';

/** The days on which registration for an interview opens, or on which it has closed, here or anywhere. */
export const registrationDays = ({ sitting, province }: Facts): readonly CalendarDate[] => {
  if (sitting === undefined || sitting < FIRST_SITTING) return [];
  const places = province === undefined ? [undefined, ...PROVINCE_CODES] : [provinceIn(province)];
  return places.flatMap((place) => {
    const dates = datesOf(sitting, 'interviewRegistration', place);
    return dates === undefined ? [] : [dates.widest.from, addDays(dates.widest.to, 1)];
  });
};
