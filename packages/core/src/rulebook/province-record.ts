import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import type { Citations } from '../result/citation.js';
import type { BilingualText } from '../result/fact-error.js';
import type { Basis } from './basis.js';
import type { Category } from './category.js';
import type { ProvinceCode } from './province-code.js';

/** Which of the two exams of a sitting. */
export type Stage = 'written' | 'interview';

/** The sittings that a record was made for, both ends included; `null` where the record is undated. */
export type RecordedFor = { readonly from: Sitting; readonly to: Sitting } | null;

/** How long a request for review is accepted in a province, as recorded for one sitting. */
export interface ReviewRecord {
  /** The sitting that the rule was recorded for; `null` where the record is undated. */
  readonly sitting: Sitting | null;
  readonly kind: Stage;
  readonly length: number;
  readonly unit: 'calendar-days' | 'working-days';
  /** Left out: make-up working days count. */
  readonly skipsMakeUpDays?: true;
  /** The window as a notice states it in dates. */
  readonly window?: { readonly opens: CalendarDate; readonly closes: CalendarDate };
  /** Time of day in Beijing, `HH:MM`, at which the window opens on its first and closes on its last day. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  /** The city, where the record is a city's. */
  readonly city?: BilingualText;
  /** How and where to ask: online, in person, by letter; what is answered when. */
  readonly channel?: BilingualText;
  readonly sources: Citations;
}

/** What a province accepts as basis of the area. */
export interface AreaRecord {
  readonly recordedFor: RecordedFor;
  readonly accepts: readonly Basis[];
  /** What the notice adds: students' years, special areas, choice of area. */
  readonly note?: BilingualText;
  readonly sources: Citations;
}

/** How registrations are audited. */
export interface AuditRecord {
  readonly stage: Stage;
  readonly recordedFor: RecordedFor;
  readonly mode: 'online' | 'on-site' | 'online-then-on-site' | 'varies';
  readonly note?: BilingualText;
  readonly sources: Citations;
}

/** A fee in yuan. */
export interface FeeRecord {
  readonly kind: 'written-per-paper' | 'interview';
  readonly yuan: number;
  /** Left out: every category. */
  readonly categories?: readonly Category[];
  readonly recordedFor: RecordedFor;
  readonly note?: BilingualText;
  readonly sources: Citations;
}

/** What a province says on education, students' years, or anything else. */
export interface NoteRecord {
  readonly recordedFor: RecordedFor;
  readonly note: BilingualText;
  readonly sources: Citations;
}

/** Rounds that a province did not hold though the country did. */
export interface NotHeldRecord {
  readonly from: Sitting;
  readonly to: Sitting;
  /** Left out: both halves of each year. */
  readonly half?: 1 | 2;
  /** Left out: the written exam and the interview. */
  readonly stage?: Stage;
  readonly sources: Citations;
}

/** When a province was outside the national exam. */
export interface OutsideRecord {
  /** The last sitting for which it is on record that the province was outside. */
  readonly until: Sitting;
  /** The first sitting for which it is on record that it takes part; `null` where none is. */
  readonly joined: Sitting | null;
  readonly sources: Citations;
}

/** The dates of a sitting that can differ by province. */
export type DatedEvent =
  | 'writtenRegistration'
  | 'writtenExam'
  | 'writtenResults'
  | 'interviewRegistration'
  | 'interview'
  | 'interviewResults';

/** A province's own dates, which replace the national ones. */
export interface OwnDatesRecord {
  readonly sitting: Sitting;
  readonly event: DatedEvent;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly sources: Citations;
}

/** All that is on record of one province; an empty list where nothing is. */
export interface ProvinceRecord {
  readonly code: ProvinceCode;
  readonly names: BilingualText;
  readonly review: readonly ReviewRecord[];
  readonly area: readonly AreaRecord[];
  readonly audit: readonly AuditRecord[];
  readonly fees: readonly FeeRecord[];
  readonly education: readonly NoteRecord[];
  readonly notHeld: readonly NotHeldRecord[];
  readonly outside: OutsideRecord | null;
  readonly dates: readonly OwnDatesRecord[];
  readonly notes: readonly NoteRecord[];
}
