import type { CalendarDate } from '../calendar/calendar-date.js';
import { shiftSitting, type Sitting } from '../calendar/sitting.js';
import type { Citations } from '../result/citation.js';
import type { Certainty } from '../result/result.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import { cancellationOf, datesOf } from '../sittings/dates-of-sitting.js';
import { membershipOf, notHeldIn } from '../sittings/rounds-of-province.js';

/** The last interview that a pass reaches. */
export interface LastInterview {
  readonly sitting: Sitting;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly certainty: Certainty;
}

/** The interview rounds whose registration falls inside a validity, and those left out. */
export interface RoundsWithin {
  readonly sittings: readonly Sitting[];
  readonly leftOut: readonly { readonly sitting: Sitting; readonly sources: Citations }[];
  readonly lastInterview: LastInterview | null;
}

const reasonNotHeld = (sitting: Sitting, province: ProvinceCode | undefined): Citations | undefined => {
  const cancelled = cancellationOf(sitting);
  if (cancelled !== undefined || province === undefined) return cancelled;
  const membership = membershipOf(province, sitting);
  return membership?.status === 'outside'
    ? membership.sources
    : notHeldIn(province, sitting, 'interview');
};

const lastInterviewOf = (
  sitting: Sitting | undefined,
  province: ProvinceCode | undefined,
): LastInterview | null => {
  const dates = sitting === undefined ? undefined : datesOf(sitting, 'interview', province);
  if (sitting === undefined || dates === undefined) return null;
  return { sitting, from: dates.from, to: dates.to, certainty: dates.certainty };
};

const startsBy = (
  sitting: Sitting,
  until: CalendarDate,
  province: ProvinceCode | undefined,
): boolean => {
  const registration = datesOf(sitting, 'interviewRegistration', province);
  return registration === undefined ? sitting.slice(0, 4) <= until.slice(0, 4) : registration.from <= until;
};

/** The interview rounds from a sitting on whose registration opens by the last day of a pass. */
export const roundsWithin = (
  first: Sitting,
  until: CalendarDate,
  province: ProvinceCode | undefined,
): RoundsWithin => {
  const sittings: Sitting[] = [];
  const leftOut: { sitting: Sitting; sources: Citations }[] = [];
  for (let sitting = first; startsBy(sitting, until, province); sitting = shiftSitting(sitting, 1)) {
    const sources = reasonNotHeld(sitting, province);
    if (sources === undefined) sittings.push(sitting);
    else leftOut.push({ sitting, sources });
  }
  return { sittings, leftOut, lastInterview: lastInterviewOf(sittings.at(-1), province) };
};
