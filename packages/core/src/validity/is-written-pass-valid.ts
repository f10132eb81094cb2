import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Sitting } from '../calendar/sitting.js';
import { checkDate } from '../facts/check-date.js';
import type { Facts } from '../facts/facts.js';
import type { Citations } from '../result/citation.js';
import { because } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Certainty, type Result } from '../result/result.js';
import {
  extension2020Sources,
  portalDateSources,
  refundExtensionSources,
  writtenValiditySources,
} from '../rulebook/validity-rules.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { datesOf, type EventDates } from '../sittings/dates-of-sitting.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { checkWrittenValidityFacts, type WrittenValidityFacts } from './written-validity.js';
import { isExtendedIn2020, isRefundExtendable, normalEnd, refundExtendedEnd } from './validity-end.js';

export type WrittenPassValidFacts = WrittenValidityFacts & Pick<Facts, 'on'>;

/** The first and the last day on which a refund extension decides for some pass. */
const REFUND_DECIDES = { from: '2022-01-01', to: '2025-06-30' } as const;

const answer = (
  until: CalendarDate,
  on: CalendarDate,
  sources: Citations,
  certainty: Certainty = 'derived',
): Result<boolean> =>
  decided(on <= until, certainty, [
    because(on <= until ? 'still-valid' : 'expired', { until, on }, sources),
  ]);

const notYetOut = (
  sitting: Sitting,
  results: EventDates | undefined,
  on: CalendarDate,
): Result<boolean> | undefined => {
  if (results === undefined || on >= results.widest.to) return undefined;
  if (on < results.widest.from) {
    const params = { sitting, results: results.widest.from };
    return decided(false, 'derived', [because('not-yet', params, results.sources)]);
  }
  const { from, to } = results;
  const params = { sitting, event: 'writtenResults', from, to } as const;
  return notCovered([because('only-estimated', params, results.sources)]);
};

const sourcesOfEnd = (sitting: Sitting): Citations =>
  isExtendedIn2020(sitting) ? extension2020Sources : writtenValiditySources;

const byRule = (
  sitting: Sitting,
  on: CalendarDate,
  refundExtension: boolean | undefined,
): Result<boolean> => {
  const end = normalEnd(sitting);
  if (!isRefundExtendable(sitting) || on <= end) return answer(end, on, sourcesOfEnd(sitting));
  const extended = refundExtendedEnd(sitting);
  if (on > extended || refundExtension === true) return answer(extended, on, refundExtensionSources);
  if (refundExtension === false) return answer(end, on, sourcesOfEnd(sitting));
  return needsFacts(
    ['refundExtension'],
    [because('refund-extension', { sitting, until: extended }, refundExtensionSources)],
  );
};

const refundCanDecide = (facts: WrittenPassValidFacts): boolean => {
  const { sitting, refundExtension, validUntil, on } = facts;
  if (refundExtension !== undefined || validUntil !== undefined) return false;
  if (sitting !== undefined && !isRefundExtendable(sitting)) return false;
  return on === undefined || (on >= REFUND_DECIDES.from && on <= REFUND_DECIDES.to);
};

const missingIn = (facts: WrittenPassValidFacts): readonly string[] => [
  ...(facts.sitting === undefined && facts.validUntil === undefined ? ['sitting'] : []),
  ...(refundCanDecide(facts) ? ['refundExtension'] : []),
  ...(facts.on === undefined ? ['on'] : []),
];

/**
 * Whether a written pass is valid on a day (rule `validity.written-on`): true through the last day,
 * false before the results of its sitting.
 *
 * Between the normal and the refund-extended end it depends on `refundExtension`, which is then needed.
 *
 * @throws FactError where a fact is malformed, or `validUntil` lies before the exam of its sitting
 * @source Interim Measures art. 18; notice of 2020-04-24; result pages
 * @example
 * isWrittenPassValid({ sitting: '2017H2', on: '2019-12-31' }).value // => true
 * @example
 * isWrittenPassValid({ sitting: '2017H2', on: '2020-01-01' }).value // => false
 */
export const isWrittenPassValid = (facts: WrittenPassValidFacts): Result<boolean> => {
  checkWrittenValidityFacts(facts);
  const { sitting, on, validUntil, province: region } = facts;
  if (on !== undefined) checkDate(on, 'on');

  const uncovered = outsideExam(region) ?? beforeRulebook(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);
  const notHeld = cancelled(sitting);
  if (notHeld !== undefined) return decided(false, 'derived', [notHeld]);
  if (on === undefined || (sitting === undefined && validUntil === undefined)) {
    return needsFacts(missingIn(facts));
  }
  if (sitting !== undefined) {
    const province = provinceIn(region);
    const early = notYetOut(sitting, datesOf(sitting, 'writtenResults', province), on);
    if (early !== undefined) return early;
  }
  if (validUntil !== undefined) return answer(validUntil, on, portalDateSources, 'stated');
  return sitting === undefined
    ? needsFacts(missingIn(facts))
    : byRule(sitting, on, facts.refundExtension);
};
