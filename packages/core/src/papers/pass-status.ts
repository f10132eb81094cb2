import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import type { Pass } from '../facts/facts.js';
import { PASS_SCORE } from '../rulebook/score-rules.js';
import { termsIfCovered, type PassTerms } from '../validity/pass-terms.js';
import { normalEnd } from '../validity/validity-end.js';

/** What a pass can be worth on a day: the closer to serving, the later. */
const STATUSES = [
  'cancelled',
  'failed',
  'not-yet',
  'expired',
  'before-rulebook',
  'results-unknown',
  'refund-unknown',
  'valid',
] as const;

/**
 * What a pass is worth on a day: `failed` below the pass score, `not-yet` before its results,
 * `results-unknown` or `refund-unknown` where that cannot be told.
 */
export type PassStatus = (typeof STATUSES)[number];

/** Whether a report score, where one is given, is that of a pass. */
export const reachesPass = (reportScore: number | undefined): boolean =>
  reportScore === undefined || reportScore >= PASS_SCORE;

/** Whether a pass is one at all, whatever the day. */
export const isPassed = ({ reportScore }: Pass): boolean => reachesPass(reportScore);

/** The last day of a pass, from what it tells and the terms of its sitting. */
export const endOf = (
  sitting: Sitting,
  terms: PassTerms | undefined,
  validUntil: CalendarDate | undefined,
  refundExtension: boolean | undefined,
): CalendarDate => {
  if (validUntil !== undefined) return validUntil;
  if (terms === undefined) return normalEnd(sitting);
  return refundExtension === true ? terms.refundEnd : terms.end;
};

/** The last day of a pass: as the portal shows it, else by rule, with a refund extension only where it was approved. */
export const lastDayOf = ({ sitting, validUntil, refundExtension }: Pass): CalendarDate =>
  endOf(sitting, termsIfCovered(sitting), validUntil, refundExtension);

/** What a pass that reached the pass score is worth on a day; `terms` are those of its sitting, where it is covered. */
export const statusOf = (
  terms: PassTerms | undefined,
  validUntil: CalendarDate | undefined,
  refundExtension: boolean | undefined,
  on: CalendarDate,
): PassStatus => {
  if (terms === undefined) return 'before-rulebook';
  if (terms.cancelled) return 'cancelled';
  if (on < terms.resultsKnownFrom) return on < terms.resultsFrom ? 'not-yet' : 'results-unknown';
  if (validUntil !== undefined) return on <= validUntil ? 'valid' : 'expired';
  if (on <= terms.end) return 'valid';
  if (on > terms.refundEnd) return 'expired';
  if (refundExtension === undefined) return 'refund-unknown';
  return refundExtension ? 'valid' : 'expired';
};

/** What a pass is worth on a day. */
export const statusOn = (pass: Pass, on: CalendarDate): PassStatus =>
  isPassed(pass)
    ? statusOf(termsIfCovered(pass.sitting), pass.validUntil, pass.refundExtension, on)
    : 'failed';

/** Whether a status is closer to serving than another. */
export const isCloserStatus = (status: PassStatus, than: PassStatus): boolean =>
  STATUSES.indexOf(status) > STATUSES.indexOf(than);

/** Whether a pass is the one to speak of beside another that comes as close: it ends later, is the later, or the better one. */
export const tellsMore = (pass: Pass, other: Pass): boolean => {
  const until = lastDayOf(pass);
  const otherUntil = lastDayOf(other);
  if (until !== otherUntil) return until > otherUntil;
  if (pass.sitting !== other.sitting) return pass.sitting > other.sitting;
  return (pass.reportScore ?? 0) > (other.reportScore ?? 0);
};
