import { halfYearOf, shiftSitting, type Sitting } from '../calendar/sitting.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkBoolean } from '../facts/check-boolean.js';
import { checkValidUntil } from '../facts/check-contradiction.js';
import { checkDate } from '../facts/check-date.js';
import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import type { Facts } from '../facts/facts.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import {
  extension2020Sources,
  portalDateSources,
  refundExtensionSources,
  registrationDaySources,
  WRITTEN_YEARS,
  writtenValiditySources,
} from '../rulebook/validity-rules.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { FIRST_SITTING } from '../sittings/dates-of-sitting.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { roundsWithin, type LastInterview } from './rounds-within.js';
import { isExtendedIn2020, isRefundExtendable, normalEnd, refundExtendedEnd } from './validity-end.js';

export type WrittenValidityFacts = Pick<
  Facts,
  'sitting' | 'refundExtension' | 'province' | 'validUntil'
>;

/** How long a written pass is valid, and what it can still be used for. */
export interface WrittenValidity {
  /** The last day. */
  readonly until: CalendarDate;
  /** The interview rounds whose registration falls inside. */
  readonly sittings: readonly Sitting[];
  /** The interview of the last of these rounds; `null` where there is none. */
  readonly lastInterview: LastInterview | null;
  /** The facts that were left out and taken by default. */
  readonly assumed?: readonly ('sitting' | 'refundExtension')[];
}

export const checkWrittenValidityFacts = (facts: WrittenValidityFacts): void => {
  const { sitting, refundExtension, province, validUntil } = facts;
  if (sitting !== undefined) checkSitting(sitting, 'sitting');
  if (refundExtension !== undefined) checkBoolean(refundExtension, 'refundExtension');
  if (province !== undefined) checkRegion(province, 'province');
  if (validUntil === undefined) return;
  checkDate(validUntil, 'validUntil');
  if (sitting !== undefined) checkValidUntil(sitting, validUntil, 'validUntil');
};

const endByRule = (sitting: Sitting, refundExtension: boolean): CalendarDate =>
  refundExtension && isRefundExtendable(sitting) ? refundExtendedEnd(sitting) : normalEnd(sitting);

const reasonsByRule = (sitting: Sitting, refundExtension: boolean): Reason[] => {
  const until = normalEnd(sitting);
  const base = isExtendedIn2020(sitting)
    ? because('extended-in-2020', { sitting, until }, extension2020Sources)
    : because('valid-two-years', { sitting, until }, writtenValiditySources);
  if (!refundExtension) return [base];
  return [
    base,
    isRefundExtendable(sitting)
      ? because(
          'refund-extension',
          { sitting, until: refundExtendedEnd(sitting) },
          refundExtensionSources,
        )
      : because('refund-extension-no-effect', { sitting }, refundExtensionSources),
  ];
};

const reasonsByPortal = (facts: WrittenValidityFacts, validUntil: CalendarDate): Reason[] => {
  const shown = because('portal-date', { validUntil }, portalDateSources);
  if (facts.sitting === undefined) return [shown];
  const computed = endByRule(facts.sitting, facts.refundExtension ?? false);
  return computed === validUntil
    ? [shown]
    : [shown, because('portal-date-differs', { validUntil, computed }, writtenValiditySources)];
};

/** The first round that a pass with this end surely serves, where its sitting is not known. */
const firstRoundBy = (validUntil: CalendarDate): Sitting => {
  const first = shiftSitting(halfYearOf(validUntil), -2 * WRITTEN_YEARS);
  return first < FIRST_SITTING ? FIRST_SITTING : first;
};

const assumedIn = (facts: WrittenValidityFacts): readonly ('sitting' | 'refundExtension')[] => {
  if (facts.validUntil !== undefined) return facts.sitting === undefined ? ['sitting'] : [];
  const open = facts.sitting !== undefined && isRefundExtendable(facts.sitting);
  return open && facts.refundExtension === undefined ? ['refundExtension'] : [];
};

/**
 * How long a written pass is valid, and which interview rounds it serves (rule `validity.written`).
 *
 * Until 30 June (H1) or 31 December (H2) two years on; one year more for 2018H1 to 2019H2; half a year
 * more where an epidemic refund of 2021H2 to 2022H2 was approved while the pass was valid (left out, it
 * counts as not approved). The date that the portal shows wins, and then the sitting is not needed.
 * A round counts when its registration opens by the last day.
 *
 * @throws FactError where a fact is malformed, or `validUntil` lies before the exam of its sitting
 * @source Interim Measures art. 18; notice of 2020-04-24; result pages
 * @example
 * writtenValidity({ sitting: '2017H2' }).value.until // => '2019-12-31'
 * @example
 * writtenValidity({ sitting: '2018H1' }).value.until // => '2021-06-30'
 */
export const writtenValidity = (facts: WrittenValidityFacts): Result<WrittenValidity> => {
  checkWrittenValidityFacts(facts);
  const { sitting, validUntil, province: region } = facts;
  if (sitting === undefined && validUntil === undefined) return needsFacts(['sitting']);

  const first = sitting ?? halfYearOf(validUntil ?? '1900-01-01');
  const uncovered = outsideExam(region) ?? beforeRulebook(first) ?? cancelled(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);

  const until = validUntil ?? endByRule(first, facts.refundExtension ?? false);
  const province = provinceIn(region);
  const rounds = roundsWithin(sitting ?? firstRoundBy(until), until, province);
  const assumed = assumedIn(facts);

  const reasons: Reason[] =
    validUntil === undefined
      ? reasonsByRule(first, facts.refundExtension ?? false)
      : reasonsByPortal(facts, validUntil);
  reasons.push(because('registration-day-counts', {}, registrationDaySources));
  const [leftOut] = rounds.leftOut;
  if (leftOut !== undefined) {
    const sittings = rounds.leftOut.map((round) => round.sitting);
    reasons.push(because('rounds-left-out', { sittings }, leftOut.sources));
  }
  const value = { until, sittings: rounds.sittings, lastInterview: rounds.lastInterview };
  return decided(
    assumed.length === 0 ? value : { ...value, assumed },
    validUntil === undefined ? 'derived' : 'stated',
    reasons,
  );
};
