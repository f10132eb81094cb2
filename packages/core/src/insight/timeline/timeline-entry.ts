import type { CalendarDate } from '../../calendar/calendar-date.js';
import type { Sitting } from '../../calendar/sitting.js';
import type { Citations } from '../../result/citation.js';
import type { Certainty } from '../../result/result.js';
import type { PaperCode } from '../../rulebook/paper-code.js';
import type { Stage } from '../../rulebook/province-record.js';
import type { LastInterview } from '../../validity/index.js';
import type { TimelineCode } from './timeline-code.js';

/** One dated thing ahead of a candidate. */
export interface TimelineEntry {
  /** Code, sitting, and stage or paper: the same for as long as the thing is, whatever its date. */
  readonly id: string;
  readonly code: TimelineCode;
  readonly sitting: Sitting;
  /** The first day; where the certainty is `estimated`, the first on which it can be. */
  readonly from: CalendarDate;
  /** The last day, itself included; where the certainty is `estimated`, the last on which it can be. */
  readonly to: CalendarDate;
  readonly certainty: Certainty;
  readonly sources: Citations;
  /** Time of day in Beijing, `HH:MM`, at which the first day begins, where stated. */
  readonly opensAt?: string;
  /** Time of day in Beijing, `HH:MM`, at which the last day ends, where stated. */
  readonly closesAt?: string;
  /** Of a review: whose result it is for. */
  readonly kind?: Stage;
  /** Of a pass: its paper. */
  readonly paper?: PaperCode;
  /** Of a pass: the last interview that it still serves; `null` where there is none any more. */
  readonly lastRound?: LastInterview | null;
  /** The facts that were left out and taken by default. */
  readonly assumed?: readonly ('province' | 'refundExtension')[];
  /** What must have come true for this to be so, where the facts do not tell. */
  readonly onlyIf?: 'interview-passed';
}

/** An entry with its id. */
export const entryOf = (entry: Omit<TimelineEntry, 'id'>): TimelineEntry => {
  const { code, sitting, kind, paper } = entry;
  const parts = [code, sitting, kind, paper].filter((part) => part !== undefined);
  return { id: parts.join('.'), ...entry };
};
