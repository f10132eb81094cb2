import type { CalendarDate } from '../calendar/calendar-date.js';
import type { DateRange } from '../calendar/date-range.js';
import type { Sitting } from '../calendar/sitting.js';
import { because, type Reason } from '../result/reason.js';
import type { Certainty } from '../result/result.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { Stage } from '../rulebook/province-record.js';
import { datesOf } from '../sittings/dates-of-sitting.js';

/** When the results of a sitting were published: the day, or the range in which it must lie. */
export type Publication =
  | {
      readonly on: CalendarDate;
      readonly certainty: Certainty;
      readonly reasons: readonly Reason[];
    }
  | { readonly within: DateRange };

/** The publication day as the calendar has it; only a range where it is estimated or on record without a day. */
export const publicationOf = (
  sitting: Sitting,
  kind: Stage,
  province: ProvinceCode | undefined,
): Publication | undefined => {
  const event = kind === 'written' ? 'writtenResults' : 'interviewResults';
  const dates = datesOf(sitting, event, province);
  if (dates === undefined) return undefined;
  if (dates.certainty === 'estimated' || dates.from !== dates.to) return { within: dates.widest };
  return {
    on: dates.from,
    certainty: dates.certainty,
    reasons: [because('published-on', { sitting, event, on: dates.from }, dates.sources)],
  };
};
