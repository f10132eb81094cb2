import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import {
  cancellationOf,
  datesOf,
  FIRST_SITTING,
} from '../sittings/dates-of-sitting.js';
import { onceFor } from '../result/once-for.js';
import type { Citations } from '../result/citation.js';
import { writtenValiditySources } from '../rulebook/validity-rules.js';
import { isRefundExtendable, normalEnd, refundExtendedEnd } from './validity-end.js';

/** From when to when passes of a sitting are valid. */
export interface PassTerms {
  /** The day on which the written results are surely out. */
  readonly resultsKnownFrom: CalendarDate;
  /** The first day on which they can be out; the same day unless it is only estimated. */
  readonly resultsFrom: CalendarDate;
  readonly end: CalendarDate;
  /** The last day after a refund extension; equal to `end` where no refund can extend. */
  readonly refundEnd: CalendarDate;
  readonly cancelled: boolean;
  /** The first day on which the written exam can have taken place. */
  readonly examFrom: CalendarDate | undefined;
  readonly resultsSources: Citations;
}

/** The terms of the passes of a sitting of 2015H1 or later. */
export const termsOf = /* @__PURE__ */ onceFor((sitting: Sitting): PassTerms => {
  const end = normalEnd(sitting);
  const results = datesOf(sitting, 'writtenResults');
  const resultsFrom = results?.widest.from ?? end;
  const resultsKnownFrom = results?.widest.to ?? end;
  const refundEnd = isRefundExtendable(sitting) ? refundExtendedEnd(sitting) : end;
  return {
    resultsFrom,
    resultsKnownFrom,
    end,
    refundEnd,
    cancelled: cancellationOf(sitting) !== undefined,
    examFrom: datesOf(sitting, 'writtenExam')?.widest.from,
    resultsSources: results?.sources ?? writtenValiditySources,
  };
});

/** The terms of the passes of a sitting; `undefined` before 2015H1. */
export const termsIfCovered = (sitting: Sitting): PassTerms | undefined =>
  sitting < FIRST_SITTING ? undefined : termsOf(sitting);
