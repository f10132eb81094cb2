import type { CalendarDate } from '../calendar/calendar-date.js';
import { addDays } from '../calendar/days.js';
import type { DateRange } from '../calendar/date-range.js';
import type { Sitting } from '../calendar/sitting.js';
import { checkDate } from '../facts/check-date.js';
import type { Facts } from '../facts/facts.js';
import type { Citations } from '../result/citation.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import { PROVINCE_CODES } from '../rulebook/province-code.js';
import type { Stage } from '../rulebook/province-record.js';
import { holidaySources, nationalBaseSources, publicationDaySources } from '../rulebook/review-rules.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { datesOf } from '../sittings/dates-of-sitting.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { findWindow, type WindowFound } from './find-window.js';
import { checkReviewWindowFacts, mayLackPublication, type ReviewWindowFacts } from './review-window.js';

export type ReviewOpenFacts = ReviewWindowFacts & Pick<Facts, 'on'>;

/** No yearly arrangement moves the end of a ten-day window by more than this many days. */
const HOLIDAYS_AT_MOST = 14;
/** No window on record is longer, from the publication to its last day. */
const LONGEST_WINDOW = 40;

const ended = (reason: Reason, more: readonly Reason[] = []): Result<boolean> =>
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

type Found = ReturnType<typeof findWindow>;

const openAs = (found: Found, sitting: Sitting, kind: Stage, on: CalendarDate): Result<boolean> => {
  if (found === undefined) return needsFacts(['publishedOn']);
  if ('publishedWithin' in found) return openWhenever(sitting, kind, found.publishedWithin, on);
  return openBy(found, sitting, on);
};

const isSameAnswer = (a: Result<boolean>, b: Result<boolean>): boolean =>
  a.status === 'decided' ? b.status === 'decided' && a.value === b.value : a.status === b.status;

const spanOfCloses = (
  windows: readonly Found[],
): { earliest: CalendarDate; latest: CalendarDate } | undefined => {
  const closes = windows
    .flatMap((found) => (found !== undefined && 'window' in found ? [found.window.closes] : []))
    .sort();
  const [earliest] = closes;
  const latest = closes.at(-1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
};

/** Without a province: what all provinces and the article's rule agree on, else the province is needed. */
const openAnywhere = (
  sitting: Sitting,
  kind: Stage,
  publishedOn: CalendarDate | undefined,
  on: CalendarDate,
): Result<boolean> => {
  const national = findWindow(sitting, kind, undefined, publishedOn);
  const general = openAs(national, sitting, kind, on);
  if (general.status === 'needs-facts') return needsFacts(['province', ...general.missing]);
  const windows = PROVINCE_CODES.map((province) => findWindow(sitting, kind, province, publishedOn));
  const differs = windows.some((found) => !isSameAnswer(general, openAs(found, sitting, kind, on)));
  if (!differs) return general;
  const span = spanOfCloses([national, ...windows]);
  return needsFacts(
    ['province'],
    span === undefined ? [] : [because('review-provinces-differ', span, nationalBaseSources)],
  );
};

const missingIn = (facts: ReviewOpenFacts): readonly string[] => {
  const { sitting, kind, province, publishedOn, on } = facts;
  return [
    ...(sitting === undefined ? ['sitting'] : []),
    ...(kind === undefined ? ['kind'] : []),
    ...(province === undefined ? ['province'] : []),
    ...(publishedOn === undefined && mayLackPublication(facts) ? ['publishedOn'] : []),
    ...(on === undefined ? ['on'] : []),
  ];
};

/**
 * Whether a request for review is accepted on a day (rule `review.open`); after the last day never
 * again for that sitting.
 *
 * Without a province it is decided only where every rule on record agrees.
 *
 * @throws FactError where a fact is malformed, or the results would have been published before the exam
 * @source notices of provinces; Interim Measures art. 17; the article of 2017-12
 * @example
 * isReviewOpen({ sitting: '2017H2', kind: 'written', on: '2017-12-18' }).value // => true
 * @example
 * isReviewOpen({ sitting: '2017H2', kind: 'written', on: '2017-12-20' }).missing // => ['province']
 */
export const isReviewOpen = (facts: ReviewOpenFacts): Result<boolean> => {
  checkReviewWindowFacts(facts);
  const { sitting, kind, province: region, publishedOn, on } = facts;
  if (on !== undefined) checkDate(on, 'on');
  const uncovered = outsideExam(region) ?? beforeRulebook(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);
  const notHeld = cancelled(sitting);
  if (notHeld !== undefined) return ended(notHeld);
  if (sitting === undefined || kind === undefined || on === undefined) return needsFacts(missingIn(facts));
  const province = provinceIn(region);
  return province === undefined
    ? openAnywhere(sitting, kind, publishedOn, on)
    : openAs(findWindow(sitting, kind, province, publishedOn), sitting, kind, on);
};
