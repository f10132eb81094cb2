import { createHash } from 'node:crypto';
import { shiftSitting, sittingCalendar, type Sitting } from '@ntce/core';

const FIRST: Sitting = '2015H1';
const ROUNDS = 30;

/** A name for the dates that a release knows: the same as long as none of them changes. */
export const rulebookName = (): string => {
  const sittings = Array.from({ length: ROUNDS }, (_, index) => shiftSitting(FIRST, index));
  const calendars = sittings.map((sitting) => sittingCalendar({ sitting }));
  return createHash('sha256').update(JSON.stringify(calendars)).digest('hex').slice(0, 12);
};
