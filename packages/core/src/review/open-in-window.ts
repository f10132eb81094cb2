import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays } from '../calendar/days.js';
import type { DateRange } from '../calendar/date-range.js';
import type { Sitting } from '../calendar/sitting.js';
import type { Citations } from '../result/citation.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import type { Stage } from '../rulebook/province-record.js';
import { holidaySources, nationalBaseSources, publicationDaySources } from '../rulebook/review-rules.js';
import { datesOf } from '../sittings/dates-of-sitting.js';
import type { findWindow, WindowFound } from './find-window.js';

/** No yearly arrangement moves the end of a ten-day window by more than this many days. */
const HOLIDAYS_AT_MOST = 14;
/** No window on record is longer, from the publication to its last day. */
const LONGEST_WINDOW = 40;

/** Decides false. */
export const ended = (reason: Reason, more: readonly Reason[] = []): Result<boolean> =>
  decided(false, 'derived', [reason, ...more]);

/** The days between which the end must lie where the holidays of its year are not known. */
const endWithin = ({ window }: WindowFound): DateRange => ({
  from: addDays(window.firstDay, window.length - 1),
  to: addDays(window.closes, HOLIDAYS_AT_MOST),
});

const openByEstimate = (found: WindowFound, sitting: Sitting, on: CalendarDate): Result<boolean> => {
  const { opens } = found.window;
  const end = endWithin(found);
  if (on <= end.from) {
    const params = { opens, closes: end.from };
    return decided(true, 'derived', [because('review-is-open', params, publicationDaySources), ...found.reasons]);
  }
  if (on > end.to) {
    return ended(because('review-is-over', { closes: end.to }, holidaySources), found.reasons);
  }
  const params = { sitting, event: 'review', ...end } as const;
  return notCovered([because('only-estimated', params, holidaySources), ...found.reasons]);
};

const sourcesOf = (found: WindowFound): Citations => found.reasons[0]?.sources ?? nationalBaseSources;

const openBy = (found: WindowFound, sitting: Sitting, on: CalendarDate): Result<boolean> => {
  const { opens, closes } = found.window;
  const sources = sourcesOf(found);
  if (on < opens) return ended(because('review-not-yet-open', { opens }, sources), found.reasons);
  if (found.closesCertainty === 'estimated') return openByEstimate(found, sitting, on);
  if (on > closes) return ended(because('review-is-over', { closes }, sources), found.reasons);
  const params = { opens, closes };
  return decided(true, found.closesCertainty, [
    because('review-is-open', params, sources),
    ...found.reasons,
  ]);
};

/** Decides without a publication day where no day on which the results can come out changes the answer. */
const openWhenever = (sitting: Sitting, kind: Stage, within: DateRange, on: CalendarDate): Result<boolean> => {
  const exam = datesOf(sitting, kind === 'written' ? 'writtenExam' : 'interview');
  const opens = exam?.widest.from ?? within.from;
  if (on < opens) return ended(because('review-not-yet-open', { opens }, exam?.sources ?? nationalBaseSources));
  const closes = addDays(within.to, LONGEST_WINDOW);
  if (on > closes) return ended(because('review-is-over', { closes }, nationalBaseSources));
  return needsFacts(['publishedOn']);
};

export type Found = ReturnType<typeof findWindow>;

/** Whether a request is accepted by the window that was found, or by none. */
export const openAs = (found: Found, sitting: Sitting, kind: Stage, on: CalendarDate): Result<boolean> => {
  if (found === undefined) return needsFacts(['publishedOn']);
  if ('publishedWithin' in found) return openWhenever(sitting, kind, found.publishedWithin, on);
  return openBy(found, sitting, on);
};
