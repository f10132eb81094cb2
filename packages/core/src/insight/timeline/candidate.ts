import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Sitting } from '../../calendar/sitting.js';
import type { Facts } from '../../facts/facts.js';
import type { ProvinceCode } from '../../rulebook/province-code.js';
import type { Stage } from '../../rulebook/province-record.js';
import { provinceIn } from '../../sittings/region.js';

/** Whose timeline it is: what is known, on which day, and where. */
export interface Candidate {
  readonly facts: Facts;
  readonly on: CalendarDate;
  /** `undefined` where it is not known, or outside the exam. */
  readonly province: ProvinceCode | undefined;
}

/** A candidate of some facts on a day. */
export const candidateOf = (facts: Facts, on: CalendarDate): Candidate => ({
  facts,
  on,
  province: provinceIn(facts.province),
});

/** The day on which the results of a stage were published, as the candidate says; it is about one result only. */
export const publishedAsTold = ({ facts }: Candidate, sitting: Sitting, stage: Stage): CalendarDate | undefined =>
  facts.sitting === sitting && facts.kind === stage ? facts.publishedOn : undefined;
