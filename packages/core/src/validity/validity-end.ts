import { asCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import { halfOf, yearOf, type Sitting } from '../calendar/sitting.js';
import {
  CERTIFICATE_YEARS,
  CERTIFICATES_EXTENDED_DUE_IN,
  EXTENDED_IN_2020,
  REFUND_EXTENDABLE,
  WRITTEN_YEARS,
} from '../rulebook/validity-rules.js';

const endOfHalf = (year: number, half: 1 | 2): CalendarDate =>
  asCalendarDate(half === 1 ? `${year}-06-30` : `${year}-12-31`);

/** Whether the notice of 2020 extended the passes of a sitting. */
export const isExtendedIn2020 = (sitting: Sitting): boolean =>
  sitting >= EXTENDED_IN_2020.from && sitting <= EXTENDED_IN_2020.to;

/** Whether a refund of 2021H2 to 2022H2 could extend the passes of a sitting. */
export const isRefundExtendable = (sitting: Sitting): boolean =>
  sitting >= REFUND_EXTENDABLE.from && sitting <= REFUND_EXTENDABLE.to;

/** The last day of a written pass, before any refund extension. */
export const normalEnd = (sitting: Sitting): CalendarDate =>
  endOfHalf(
    yearOf(sitting) + WRITTEN_YEARS + (isExtendedIn2020(sitting) ? EXTENDED_IN_2020.years : 0),
    halfOf(sitting),
  );

/** The last day of a written pass whose validity a refund extended by half a year. */
export const refundExtendedEnd = (sitting: Sitting): CalendarDate => {
  const end = normalEnd(sitting);
  const year = Number(end.slice(0, 4));
  return halfOf(sitting) === 1 ? endOfHalf(year, 2) : endOfHalf(year + 1, 1);
};

/** The last day of a certificate of passing, by the sitting of its interview. */
export const certificateEnd = (
  sitting: Sitting,
): { readonly until: CalendarDate; readonly extended: boolean } => {
  const due = yearOf(sitting) + CERTIFICATE_YEARS;
  const extended = due === CERTIFICATES_EXTENDED_DUE_IN;
  return { until: endOfHalf(extended ? due + EXTENDED_IN_2020.years : due, halfOf(sitting)), extended };
};
