import type { CalendarDate } from '../calendar/calendar-date.js';
import type { DateRange } from '../calendar/date-range.js';
import type { Sitting } from '../calendar/sitting.js';
import type { Basis } from '../rulebook/basis.js';
import type { Category } from '../rulebook/category.js';
import type { PaperCode } from '../rulebook/paper-code.js';
import type { CodeOutsideTheExam, ProvinceCode } from '../rulebook/province-code.js';
import type { DatedEvent, Stage } from '../rulebook/province-record.js';
import type { ReviewGround } from '../rulebook/review-ground.js';
import type { Subject } from '../rulebook/subject.js';
import type { Citations } from './citation.js';
import type { BilingualText } from './fact-error.js';
import { onceFor } from './once-for.js';

/** The reason needs no facts to be told. */
export type NoParams = Readonly<Record<string, never>>;

/** How a review window is counted. */
export interface CountedRule {
  readonly length: number;
  readonly unit: 'calendar-days' | 'working-days';
}

/**
 * Every reason code with the facts and values that it carries.
 *
 * A code is stable: it is never renamed or given another meaning. Its text comes from the wording.
 */
export interface ReasonParams {
  // any rule
  'before-rulebook': { readonly sitting: Sitting; readonly first: Sitting };
  'day-before-rulebook': { readonly on: CalendarDate; readonly first: Sitting };
  'sitting-cancelled': { readonly sitting: Sitting };
  'only-estimated': DateRange & { readonly sitting: Sitting; readonly event: DatedEvent | 'review' };
  'facts-disagree': { readonly used: string; readonly ignored: string };
  'region-outside-exam': { readonly region: CodeOutsideTheExam };
  'province-not-in-exam': { readonly province: ProvinceCode; readonly sitting: Sitting };
  'province-joining-unknown': { readonly province: ProvinceCode; readonly sitting: Sitting };
  'round-not-held': {
    readonly province: ProvinceCode;
    readonly sitting: Sitting;
    readonly stage: Stage;
  };

  // score
  'converted-below-mark': { readonly rawScore: number; readonly rawPassMark: number };
  'converted-from-mark': { readonly rawScore: number; readonly rawPassMark: number };
  'raw-mark-unpublished': NoParams;
  'estimate-marks': {
    readonly highest: number;
    readonly lowest: number;
    readonly example: number;
  };
  'proportional-shortcut': { readonly factor: number };
  'pass-score-default': { readonly reportScore: number };
  'reaches-pass-score': { readonly reportScore: number; readonly passScore: number };
  'below-pass-score': { readonly reportScore: number; readonly passScore: number };
  'reaches-raw-pass-mark': { readonly rawScore: number; readonly rawPassMark: number };
  'below-raw-pass-mark': { readonly rawScore: number; readonly rawPassMark: number };
  'raw-score-decides-nothing': NoParams;

  // review
  'review-window-stated': DateRange & {
    readonly province: ProvinceCode;
    readonly sitting: Sitting;
    readonly city: BilingualText | null;
  };
  'review-rule-recorded': CountedRule & {
    readonly province: ProvinceCode;
    readonly recordedFor: Sitting | null;
    readonly kind: Stage;
    readonly city: BilingualText | null;
  };
  'review-rule-contradicted': CountedRule & { readonly province: ProvinceCode };
  'review-article-rule': { readonly days: number };
  'review-national-base': { readonly workingDays: number };
  'published-on': {
    readonly sitting: Sitting;
    readonly event: 'writtenResults' | 'interviewResults';
    readonly on: CalendarDate;
  };
  'publication-day-counts': { readonly publishedOn: CalendarDate };
  'publication-day-not-counted': { readonly publishedOn: CalendarDate };
  'office-shut': { readonly days: readonly CalendarDate[] };
  'make-up-days-count': { readonly days: readonly CalendarDate[] };
  'make-up-days-skipped': { readonly days: readonly CalendarDate[] };
  'last-day-not-moved': { readonly closes: CalendarDate };
  'holidays-unknown': { readonly year: number };
  'review-is-open': { readonly opens: CalendarDate; readonly closes: CalendarDate };
  'review-not-yet-open': { readonly opens: CalendarDate };
  'review-is-over': { readonly closes: CalendarDate };
  'review-provinces-differ': { readonly earliest: CalendarDate; readonly latest: CalendarDate };
  'ground-in-scope': { readonly ground: ReviewGround };
  'ground-out-of-scope': { readonly ground: ReviewGround };

  // validity
  'valid-two-years': { readonly sitting: Sitting; readonly until: CalendarDate };
  'extended-in-2020': { readonly sitting: Sitting; readonly until: CalendarDate };
  'refund-extension': { readonly sitting: Sitting; readonly until: CalendarDate };
  'refund-extension-no-effect': { readonly sitting: Sitting };
  'portal-date': { readonly validUntil: CalendarDate };
  'portal-date-differs': { readonly validUntil: CalendarDate; readonly computed: CalendarDate };
  'registration-day-counts': NoParams;
  'rounds-left-out': { readonly sittings: readonly Sitting[] };
  'still-valid': { readonly until: CalendarDate; readonly on: CalendarDate };
  'not-yet': { readonly sitting: Sitting; readonly results: CalendarDate };
  expired: { readonly until: CalendarDate; readonly on: CalendarDate };
  'certificate-three-years': { readonly sitting: Sitting; readonly until: CalendarDate };
  'certificate-extended-in-2020': { readonly sitting: Sitting; readonly until: CalendarDate };

  // sittings
  'calendar-on-record': { readonly sitting: Sitting };
  'calendar-estimated': { readonly sitting: Sitting; readonly events: readonly DatedEvent[] };
  'own-dates': { readonly province: ProvinceCode; readonly events: readonly DatedEvent[] };
  'next-sitting': { readonly sitting: Sitting; readonly stage: Stage };
  'registration-over-exam-ahead': DateRange & { readonly sitting: Sitting; readonly stage: Stage };

  // papers
  'papers-of-category': { readonly category: Category };
  'paper-three-of-subject': { readonly subject: Subject; readonly paper: PaperCode };
  'papers-without-third': { readonly subject: Subject };
  'a-codes-required': { readonly subject: Subject; readonly since: Sitting };
  'plain-codes-serve': { readonly subject: Subject };
  'senior-codes-by-table-order': { readonly paper: PaperCode };
  'nothing-outstanding': { readonly category: Category };
  'nothing-passed': NoParams;
  'paper-never-passed': { readonly paper: PaperCode };
  'paper-below-pass-score': {
    readonly paper: PaperCode;
    readonly sitting: Sitting;
    readonly reportScore: number;
  };
  'paper-not-yet': {
    readonly paper: PaperCode;
    readonly sitting: Sitting;
    readonly results: CalendarDate;
  };
  'paper-expired': {
    readonly paper: PaperCode;
    readonly sitting: Sitting;
    readonly until: CalendarDate;
  };
  'paper-wrong-code': { readonly paper: PaperCode; readonly held: PaperCode };
  'pass-of-cancelled-sitting': { readonly paper: PaperCode; readonly sitting: Sitting };

  // interview
  'papers-valid': {
    readonly category: Category;
    readonly on: CalendarDate;
    readonly until: CalendarDate;
  };
  'category-of-papers': { readonly category: Category };
  'category-not-of-papers': { readonly category: Category };
  'category-is-written': { readonly category: Category; readonly writtenCategory: Category };
  'category-not-written': { readonly category: Category; readonly writtenCategory: Category };
  'paper-three-missing': { readonly category: Category };
  'no-subject-division': { readonly category: Category };
  'subject-by-catalogue': { readonly category: Category };
  'subject-not-in-category': { readonly category: Category; readonly subject: Subject };
  'subject-not-yet-offered': { readonly subject: Subject; readonly since: Sitting };
  'subject-free': { readonly category: Category; readonly subject: Subject };
  'subject-of-paper-three': { readonly category: Category; readonly subject: Subject };
  'subject-not-of-paper-three': { readonly subject: Subject; readonly written: readonly Subject[] };
  'subject-without-paper-three': { readonly subject: Subject };
  'subject-closed-to-a-codes': { readonly subject: Subject };
  'subject-needs-plain-codes': { readonly subject: Subject };
  'not-open-everywhere': { readonly subject: Subject };
  'basis-counts': { readonly basis: Basis };
  'basis-not-counted': { readonly basis: Basis; readonly sitting: Sitting };
  'basis-by-own-notice': {
    readonly basis: Basis;
    readonly province: ProvinceCode;
    readonly sitting: Sitting;
  };
  'basis-in-other-province': {
    readonly province: ProvinceCode;
    readonly basisProvince: ProvinceCode;
  };
  'school-for-students-only': NoParams;
  'student-year-not-checked': NoParams;
  'area-note': { readonly province: ProvinceCode; readonly note: BilingualText };
  'account-of-this-round': { readonly sitting: Sitting };
  'account-of-other-round': { readonly sitting: Sitting; readonly lastWrittenSitting: Sitting };
  'account-of-other-province': {
    readonly province: ProvinceCode;
    readonly writtenProvince: ProvinceCode;
  };
  'results-stay': NoParams;
  'registration-open': DateRange & { readonly sitting: Sitting };
  'registration-not-yet-open': DateRange & { readonly sitting: Sitting };
  'registration-over': DateRange & { readonly sitting: Sitting };
  'registration-provinces-differ': { readonly sitting: Sitting };
  'registration-national-window': { readonly sitting: Sitting };
  'registration-dates': DateRange & { readonly sitting: Sitting; readonly estimated: boolean };
  'closing-hour': { readonly closesAt: string };

  // registration
  'steps-of-stage': { readonly stage: Stage };
  'audit-on-record': {
    readonly province: ProvinceCode;
    readonly mode: 'online' | 'on-site' | 'online-then-on-site' | 'varies';
  };
  'audit-not-on-record': { readonly province: ProvinceCode };

  // look-up
  'exam-fact': { readonly text: BilingualText };
  'province-record': { readonly province: ProvinceCode };
}

/** The code of a reason. */
export type ReasonCode = keyof ReasonParams;

/** A reason of one code. */
export interface ReasonOf<C extends ReasonCode> {
  readonly code: C;
  readonly params: ReasonParams[C];
  readonly sources: Citations;
}

/** Why a result is as it is: a stable code, what it speaks of, and the evidence. */
export type Reason = { readonly [C in ReasonCode]: ReasonOf<C> }[ReasonCode];

/** A reason with what it speaks of. */
export const because = <C extends ReasonCode>(
  code: C,
  params: ReasonParams[C],
  sources: Citations,
): ReasonOf<C> => ({ code, params, sources });

/** A reason that many results hold: frozen. */
export const sharedReason = <C extends ReasonCode>(
  code: C,
  params: ReasonParams[C],
  sources: Citations,
): ReasonOf<C> => {
  Object.freeze(params);
  return Object.freeze(because(code, params, sources));
};

/** The reason of one code for each value of a closed list, made once: candidates by the thousand are told the same. */
export const reasonFor = <C extends ReasonCode, K>(
  code: C,
  paramsOf: (key: K) => ReasonParams[C],
  sources: Citations,
): ((key: K) => ReasonOf<C>) =>
  onceFor((key) => sharedReason(code, paramsOf(key), sources));
