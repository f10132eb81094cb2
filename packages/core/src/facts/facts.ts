import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import type { Basis } from '../rulebook/basis.js';
import type { Category } from '../rulebook/category.js';
import type { PaperCode } from '../rulebook/paper-code.js';
import type { RegionCode } from '../rulebook/province-code.js';
import type { Stage } from '../rulebook/province-record.js';
import type { Subject } from '../rulebook/subject.js';
import type { ReviewGround } from '../rulebook/review-ground.js';

/** A written paper that was passed, as the score page of the portal shows it. */
export interface Pass {
  readonly paper: PaperCode;
  readonly sitting: Sitting;
  /** 0 to 120; below 70 the paper counts as not passed. Left out: passed. */
  readonly reportScore?: number | undefined;
  /** The end date that the portal shows; where given, it wins. */
  readonly validUntil?: CalendarDate | undefined;
  /** Whether an epidemic refund of 2021H2 to 2022H2 was approved while this pass was valid. */
  readonly refundExtension?: boolean | undefined;
}

/** Every fact that some rule takes; each rule takes a few of them, and a fact left out is not known. */
export interface Facts {
  /** The mark on the paper, 0 to 150; may be a decimal. */
  readonly rawScore?: number | undefined;
  /** The raw score that becomes report score 70, between 0 and 150, both excluded; not published. */
  readonly rawPassMark?: number | undefined;
  /** The score that the candidate sees, 0 to 120; may be a decimal. */
  readonly reportScore?: number | undefined;
  readonly sitting?: Sitting | undefined;
  /** Whose result is to be reviewed: of the written exam or of the interview. */
  readonly kind?: Stage | undefined;
  readonly stage?: Stage | undefined;
  readonly province?: RegionCode | undefined;
  /** The day on which the results were published, where it differs from the record. */
  readonly publishedOn?: CalendarDate | undefined;
  /** The day that the question is asked for; no rule reads the clock. */
  readonly on?: CalendarDate | undefined;
  readonly ground?: ReviewGround | undefined;
  /** The end date that the portal shows; where given, it wins. */
  readonly validUntil?: CalendarDate | undefined;
  /** Whether an epidemic refund of 2021H2 to 2022H2 was approved while this pass was valid. */
  readonly refundExtension?: boolean | undefined;
  readonly category?: Category | undefined;
  readonly subject?: Subject | undefined;
  /** The passed papers; an empty list means none passed. */
  readonly passes?: readonly Pass[] | undefined;
  readonly writtenCategory?: Category | undefined;
  /** The subject of the third written paper. */
  readonly writtenSubject?: Subject | undefined;
  /** On what the candidate registers in the area. */
  readonly basis?: Basis | undefined;
  /** The province in which the basis lies. */
  readonly basisProvince?: RegionCode | undefined;
  /** Whether the candidate is a full-time student. */
  readonly student?: boolean | undefined;
  /** The last sitting whose written exam the candidate registered for and sat. */
  readonly lastWrittenSitting?: Sitting | undefined;
  /** The province of that written exam. */
  readonly writtenProvince?: RegionCode | undefined;
}

/** The name of a fact. */
export type FactName = keyof Facts;
