import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import { checkDate } from '../facts/check-date.js';
import type { Facts } from '../facts/facts.js';
import { weakest } from '../result/certainty.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { Stage } from '../rulebook/province-record.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { findWindow } from './find-window.js';
import { openInAnyProvince } from './open-in-any-province.js';
import { ended, openAs } from './open-in-window.js';
import { checkReviewWindowFacts, mayLackPublication, type ReviewWindowFacts } from './review-window.js';

export type ReviewOpenFacts = ReviewWindowFacts & Pick<Facts, 'on'>;

interface Question {
  readonly sitting: Sitting;
  readonly province: ProvinceCode | undefined;
  readonly publishedOn: CalendarDate | undefined;
  readonly on: CalendarDate;
}

const openOf = (kind: Stage, { sitting, province, publishedOn, on }: Question): Result<boolean> =>
  province === undefined
    ? openInAnyProvince(sitting, kind, publishedOn, on)
    : openAs(findWindow(sitting, kind, province, publishedOn), sitting, kind, on);

const missingFrom = (result: Result<boolean>): readonly string[] =>
  result.status === 'needs-facts' ? result.missing : [];

/** Without a kind: what holds for both, else the kind is needed, and what either may need beside it. */
const openOfEither = (question: Question): Result<boolean> => {
  const written = openOf('written', question);
  const interview = openOf('interview', question);
  if (written.status === 'decided' && interview.status === 'decided' && written.value === interview.value) {
    const reasons = [...written.reasons, ...interview.reasons];
    return decided(written.value, weakest(written.certainty, interview.certainty), reasons);
  }
  return needsFacts([...new Set(['kind', ...missingFrom(written), ...missingFrom(interview)])]);
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
 * Without a province it is decided only where every rule on record agrees, without a kind only where both do.
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
  if (sitting === undefined || on === undefined) return needsFacts(missingIn(facts));
  const question = { sitting, province: provinceIn(region), publishedOn, on };
  if (kind !== undefined) return openOf(kind, question);
  // Results published on a given day are of one kind: which one, only the candidate knows.
  return publishedOn === undefined ? openOfEither(question) : needsFacts(missingIn(facts));
};
