import type {
  Basis,
  CalendarDate,
  Category,
  PaperCode,
  RegionCode,
  Sitting,
  Stage,
  Subject,
} from '@ntce/core';

/** A score as said: whether it is the raw or the report score only where the words tell. */
export interface SaidScore {
  readonly value: number;
  readonly kind: 'raw' | 'report' | null;
}

/** Where a registration stands, in the portal's words. */
export type RegistrationStatus =
  | 'audit-pending'
  | 'audit-passed'
  | 'audit-refused'
  | 'payment-pending'
  | 'paid';

/** What a message states: values in the order in which they are named, each once. */
export interface Entities {
  readonly scores: readonly SaidScore[];
  readonly sittings: readonly Sitting[];
  /** A year named without its half. */
  readonly years: readonly number[];
  readonly categories: readonly Category[];
  readonly subjects: readonly Subject[];
  /** Papers named by code or by an unmistakable name. */
  readonly papers: readonly PaperCode[];
  /** Papers named by position only: 科目一, paper two. */
  readonly positions: readonly (1 | 2 | 3)[];
  readonly provinces: readonly RegionCode[];
  readonly dates: readonly CalendarDate[];
  readonly bases: readonly Basis[];
  /** Whether the candidate says to be a student; `null` where nothing is said. */
  readonly student: boolean | null;
  /** Whether the candidate speaks of an epidemic refund, which extends passes; `null` where nothing is said. */
  readonly refunded: boolean | null;
  readonly stages: readonly Stage[];
  readonly statuses: readonly RegistrationStatus[];
  /** A bare yes or no. */
  readonly yes: boolean | null;
}

/** Nothing stated. */
export const NO_ENTITIES: Entities = {
  scores: [],
  sittings: [],
  years: [],
  categories: [],
  subjects: [],
  papers: [],
  positions: [],
  provinces: [],
  dates: [],
  bases: [],
  student: null,
  refunded: null,
  stages: [],
  statuses: [],
  yes: null,
};

/** Whether anything is stated. */
export const statesAnything = (entities: Entities): boolean =>
  Object.values(entities).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
