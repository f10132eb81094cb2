import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Pass } from '../facts/facts.js';
import { PASS_SCORE } from '../rulebook/score-rules.js';
import { FIRST_SITTING } from '../sittings/dates-of-sitting.js';
import { termsOf } from '../validity/pass-terms.js';
import { normalEnd } from '../validity/validity-end.js';

/**
 * What a pass is worth on a day: `failed` below the pass score, `not-yet` before its results,
 * `results-unknown` or `refund-unknown` where that cannot be told.
 */
export type PassStatus =
  | 'valid'
  | 'expired'
  | 'failed'
  | 'not-yet'
  | 'results-unknown'
  | 'refund-unknown'
  | 'before-rulebook'
  | 'cancelled';

/** Whether a pass is one at all, whatever the day. */
export const isPassed = (pass: Pass): boolean =>
  pass.reportScore === undefined || pass.reportScore >= PASS_SCORE;

/** The last day of a pass: as the portal shows it, else by rule, with a refund extension only where it was approved. */
export const lastDayOf = (pass: Pass): CalendarDate => {
  if (pass.validUntil !== undefined) return pass.validUntil;
  if (pass.sitting < FIRST_SITTING) return normalEnd(pass.sitting);
  const { end, refundEnd } = termsOf(pass.sitting);
  return pass.refundExtension === true ? refundEnd : end;
};

/** What a pass is worth on a day. */
export const statusOn = (pass: Pass, on: CalendarDate): PassStatus => {
  if (!isPassed(pass)) return 'failed';
  if (pass.sitting < FIRST_SITTING) return 'before-rulebook';
  const terms = termsOf(pass.sitting);
  if (terms.cancelled) return 'cancelled';
  if (on < terms.resultsFrom) return 'not-yet';
  if (on < terms.resultsKnownFrom) return 'results-unknown';
  if (on <= lastDayOf(pass)) return 'valid';
  if (pass.validUntil !== undefined || pass.refundExtension !== undefined) return 'expired';
  return on <= terms.refundEnd ? 'refund-unknown' : 'expired';
};
