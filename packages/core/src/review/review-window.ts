import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkChoice } from '../facts/check-choice.js';
import { checkPublishedOn } from '../facts/check-contradiction.js';
import { checkDate } from '../facts/check-date.js';
import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import type { Facts } from '../facts/facts.js';
import { STAGES } from '../rulebook/stage.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import { STAGE_CHOICES } from '../facts/choices.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { findWindow } from './find-window.js';

export type ReviewWindowFacts = Pick<Facts, 'sitting' | 'kind' | 'province' | 'publishedOn'>;

/** When a review of a result can be asked for. */
export interface ReviewWindow {
  /** The publication day. */
  readonly opens: CalendarDate;
  /** The last day, itself included; never moved, even on a Sunday. */
  readonly closes: CalendarDate;
  /** The last day on which a request is in time under every rule on record. */
  readonly safeUntil: CalendarDate;
  /** How many days are counted. */
  readonly length: number;
  readonly unit: 'calendar-days' | 'working-days';
  /** The date counted as day 1. */
  readonly firstDay: CalendarDate;
  /** Time of day in Beijing, `HH:MM`, where stated. */
  readonly opensAt?: string;
  /** Time of day in Beijing, `HH:MM`, where stated. */
  readonly closesAt?: string;
  /** The facts that were left out and taken by default. */
  readonly assumed?: readonly ['province'];
}

export const checkReviewWindowFacts = (facts: ReviewWindowFacts): void => {
  const { sitting, kind, province, publishedOn } = facts;
  if (sitting !== undefined) checkSitting(sitting, 'sitting');
  if (kind !== undefined) checkChoice(STAGE_CHOICES, kind, 'kind');
  if (province !== undefined) checkRegion(province, 'province');
  if (publishedOn === undefined) return;
  checkDate(publishedOn, 'publishedOn');
  if (sitting !== undefined && kind !== undefined) checkPublishedOn(sitting, kind, publishedOn);
};

/** Whether the day of publication may be needed, as far as sitting and kind are known. */
export const mayLackPublication = ({ sitting, kind, province }: ReviewWindowFacts): boolean => {
  if (sitting === undefined) return true;
  const region = provinceIn(province);
  return STAGES.filter((stage) => kind === undefined || stage === kind).some((stage) => {
    const found = findWindow(sitting, stage, region, undefined);
    return found === undefined || 'publishedWithin' in found;
  });
};

/**
 * When a review of a result can be asked for (rule `review.window`).
 *
 * With a province, by its rule on record: five or ten working days or ten days, the publication day
 * being day 1; a window that a notice states in dates wins. Without one, or with none on record, by the
 * article's rule, ten days from the day after the publication. The last day is never moved. The
 * publication day comes from the calendar unless it is given.
 *
 * @throws FactError where a fact is malformed, or the results would have been published before the exam
 * @source notices of provinces; Interim Measures art. 17; the article of 2017-12
 * @example
 * reviewWindow({ sitting: '2017H2', kind: 'written' }).value.closes // => '2017-12-22'
 * @example
 * reviewWindow({ sitting: '2023H2', kind: 'written', province: '45' }).value.closes // => '2023-11-17'
 */
export const reviewWindow = (facts: ReviewWindowFacts): Result<ReviewWindow> => {
  checkReviewWindowFacts(facts);
  const { sitting, kind, province: region, publishedOn } = facts;
  const outside = outsideExam(region);
  if (outside !== undefined) return notCovered([outside]);
  const uncovered =
    sitting === undefined ? undefined : (beforeRulebook(sitting) ?? cancelled(sitting));
  if (uncovered !== undefined) return notCovered([uncovered]);
  if (sitting === undefined || kind === undefined) {
    return needsFacts([
      ...(sitting === undefined ? ['sitting'] : []),
      ...(kind === undefined ? ['kind'] : []),
      ...(publishedOn === undefined && mayLackPublication(facts) ? ['publishedOn'] : []),
    ]);
  }
  const province = provinceIn(region);
  const found = findWindow(sitting, kind, province, publishedOn);
  if (found === undefined || 'publishedWithin' in found) return needsFacts(['publishedOn']);
  return decided(found.window, found.certainty, found.reasons);
};
