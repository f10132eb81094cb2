import type { CalendarDate } from '../../calendar/calendar-date.js';
import { addDays } from '../../calendar/days.js';
import type { Facts } from '../../facts/facts.js';
import type { Reason } from '../../result/reason.js';
import type { Certainty } from '../../result/result.js';
import { isReviewOpen, reviewWindow } from '../../review/index.js';
import { PROVINCE_CODES } from '../../rulebook/province-code.js';
import { DAYS_REACHED } from '../days-reached.js';

/** The days of change that a reason of the rule names. */
const namedIn = ({ code, params }: Reason): readonly CalendarDate[] => {
  if (code === 'review-not-yet-open') return [params.opens];
  if (code === 'review-is-open') return [params.opens, addDays(params.closes, 1)];
  return code === 'review-is-over' ? [addDays(params.closes, 1)] : [];
};

const namedOn = (facts: Facts, on: CalendarDate): readonly CalendarDate[] =>
  isReviewOpen({ ...facts, on }).reasons.flatMap(namedIn);

/**
 * What the rule says on its first day, on its last, and on the day on which the window opens: an end that is
 * only estimated has two days of change, and on those three days the rule names them all.
 */
const daysNamed = (facts: Facts): readonly CalendarDate[] => {
  const early = namedOn(facts, DAYS_REACHED.first);
  const opening = early.filter((day) => day <= DAYS_REACHED.last).flatMap((opens) => namedOn(facts, opens));
  return [...early, ...opening, ...namedOn(facts, DAYS_REACHED.last)];
};

/** Without a province the end is counted in plain days, and no holiday can move it. */
const isEndSure = (certainty: Certainty, { province }: Facts): boolean =>
  province === undefined || certainty !== 'estimated';

const daysInOnePlace = (facts: Facts): readonly CalendarDate[] => {
  const window = reviewWindow(facts);
  return window.status === 'decided' && isEndSure(window.certainty, facts)
    ? [window.value.opens, addDays(window.value.closes, 1)]
    : daysNamed(facts);
};

/** The days on which a review window opens, or on which it has closed, here or anywhere. */
export const reviewDays = (facts: Facts): readonly CalendarDate[] => {
  if (facts.sitting === undefined || facts.kind === undefined) return [];
  const here = daysInOnePlace(facts);
  if (facts.province !== undefined) return here;
  return [...here, ...PROVINCE_CODES.flatMap((province) => daysInOnePlace({ ...facts, province }))];
};
