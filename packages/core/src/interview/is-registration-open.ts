import type { CalendarDate } from '../calendar/calendar-date.js';
import { placeIn } from '../calendar/date-range.js';
import type { Sitting } from '../calendar/sitting.js';
import { checkDate } from '../facts/check-date.js';
import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import type { Facts } from '../facts/facts.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Certainty, type Result } from '../result/result.js';
import { PROVINCE_CODES, type ProvinceCode } from '../rulebook/province-code.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { datesOf, type EventDates } from '../sittings/dates-of-sitting.js';
import { outsideExam, provinceIn } from '../sittings/region.js';
import { membershipOf, notHeldIn } from '../sittings/rounds-of-province.js';

export type RegistrationOpenFacts = Pick<Facts, 'sitting' | 'province' | 'on'>;

const CODES = {
  before: 'registration-not-yet-open',
  within: 'registration-open',
  after: 'registration-over',
} as const;

const hourReasons = ({ closesAt, sources }: EventDates): Reason[] =>
  closesAt === undefined ? [] : [because('closing-hour', { closesAt }, sources)];

const nationalReasons = (dates: EventDates, sitting: Sitting, province: ProvinceCode | undefined): Reason[] =>
  province === undefined || dates.ownOf !== undefined
    ? []
    : [because('registration-national-window', { sitting }, dates.sources)];

const certaintyOf = (dates: EventDates, province: ProvinceCode | undefined): Certainty =>
  province !== undefined && dates.ownOf === undefined ? 'derived' : dates.certainty;

const openBy = (
  dates: EventDates,
  sitting: Sitting,
  province: ProvinceCode | undefined,
  on: CalendarDate,
): Result<boolean> => {
  const { from, to, sources } = dates;
  const params = { sitting, from, to };
  if (dates.certainty === 'estimated') {
    const place = placeIn(dates.widest, on);
    return place === 'within'
      ? notCovered([because('only-estimated', { ...params, event: 'interviewRegistration' }, sources)])
      : decided(false, 'derived', [because(CODES[place], { sitting, ...dates.widest }, sources)]);
  }
  const place = placeIn(dates, on);
  return decided(place === 'within', certaintyOf(dates, province), [
    because(CODES[place], params, sources),
    ...hourReasons(dates),
    ...nationalReasons(dates, sitting, province),
  ]);
};

/** What to know of a province that did not hold the round, though its dates were those of the country. */
const notHeldReasons = (province: ProvinceCode, sitting: Sitting): readonly Reason[] => {
  const membership = membershipOf(province, sitting);
  if (membership?.status === 'outside') {
    return [because('province-not-in-exam', { province, sitting }, membership.sources)];
  }
  if (membership?.status === 'unknown') {
    return [because('province-joining-unknown', { province, sitting }, membership.sources)];
  }
  const sources = notHeldIn(province, sitting, 'interview');
  if (sources === undefined) return [];
  return [because('round-not-held', { province, sitting, stage: 'interview' }, sources)];
};

const openIn = (
  sitting: Sitting,
  province: ProvinceCode | undefined,
  on: CalendarDate,
): Result<boolean> => {
  const dates = datesOf(sitting, 'interviewRegistration', province);
  if (dates === undefined) return notCovered([]);
  const result = openBy(dates, sitting, province, on);
  if (province === undefined) return result;
  return { ...result, reasons: [...result.reasons, ...notHeldReasons(province, sitting)] };
};

const isSameAnswer = (a: Result<boolean>, b: Result<boolean>): boolean =>
  a.status === 'decided' ? b.status === 'decided' && a.value === b.value : a.status === b.status;

/** Without a province: what the national window and every province's own dates agree on. */
const openAnywhere = (sitting: Sitting, on: CalendarDate): Result<boolean> => {
  const general = openIn(sitting, undefined, on);
  const differs = PROVINCE_CODES.some(
    (province) => !isSameAnswer(general, openIn(sitting, province, on)),
  );
  if (!differs) return general;
  const sources = datesOf(sitting, 'interviewRegistration')?.sources;
  return needsFacts(
    ['province'],
    sources === undefined ? [] : [because('registration-provinces-differ', { sitting }, sources)],
  );
};

/**
 * Whether registration for the interview is open on a day (rule `interview.window`).
 *
 * By the province's own dates where it has some, else by the national window. Without a province it is
 * decided only where all agree; on the last day they often differ. The rule speaks of dates alone: where a
 * province is on record as not holding the round, a reason says so, and `interview.area` decides it.
 *
 * @throws FactError where a fact is malformed
 * @source notices of NEEA and of provinces, round by round
 * @example
 * isRegistrationOpen({ sitting: '2017H2', province: '14', on: '2017-12-15' }).value // => true
 * @example
 * isRegistrationOpen({ sitting: '2017H2', on: '2017-12-15' }).missing // => ['province']
 */
export const isRegistrationOpen = (facts: RegistrationOpenFacts): Result<boolean> => {
  const { sitting, province: region, on } = facts;
  if (sitting !== undefined) checkSitting(sitting, 'sitting');
  if (region !== undefined) checkRegion(region, 'province');
  if (on !== undefined) checkDate(on, 'on');

  const uncovered = outsideExam(region) ?? beforeRulebook(sitting);
  if (uncovered !== undefined) return notCovered([uncovered]);
  const notHeld = cancelled(sitting);
  if (notHeld !== undefined) return decided(false, 'derived', [notHeld]);
  if (sitting === undefined || on === undefined) {
    return needsFacts([
      ...(sitting === undefined ? ['sitting'] : []),
      ...(region === undefined ? ['province'] : []),
      ...(on === undefined ? ['on'] : []),
    ]);
  }
  const province = provinceIn(region);
  return province === undefined ? openAnywhere(sitting, on) : openIn(sitting, province, on);
};
