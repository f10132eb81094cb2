import { createHash } from 'node:crypto';
import { PROVINCE_CODES, shiftSitting, sittingCalendar, type Sitting } from '@ntce/core';

const FIRST: Sitting = '2015H1';
const ROUNDS = 30;

/** A name for the dates that a release knows, nationally and in every province: the same as long as none changes. */
export const rulebookName = (): string => {
  const sittings = Array.from({ length: ROUNDS }, (_, index) => shiftSitting(FIRST, index));
  const places = [undefined, ...PROVINCE_CODES];
  const calendars = sittings.flatMap((sitting) => places.map((province) => sittingCalendar({ sitting, province })));
  return createHash('sha256').update(JSON.stringify(calendars)).digest('hex').slice(0, 12);
};
