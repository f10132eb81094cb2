import type { DateRange } from '../calendar/date-range.js';
import type { Citations } from '../result/citation.js';
import type { Certainty } from '../result/result.js';
import type { DatedEvent } from './province-record.js';

/** The dates of one event of a sitting, both ends included, with how sure they are and why. */
export interface DatedEntry extends DateRange {
  readonly certainty: Certainty;
  readonly sources: Citations;
}

/** The national dates of one sitting; an event that is left out was not found. */
export interface SittingRecord {
  /** Set where the sitting was cancelled: the notice that cancelled it. */
  readonly cancelled?: Citations;
  readonly dates: Readonly<Partial<Record<DatedEvent, DatedEntry>>>;
}

/* @__NO_SIDE_EFFECTS__ */
export const dated = (
  from: DateRange['from'],
  to: DateRange['to'],
  certainty: Certainty,
  sources: Citations,
): DatedEntry => ({ from, to, certainty, sources });
