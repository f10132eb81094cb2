import type { CalendarDate } from '../calendar/calendar-date.js';
import { isWeekend } from '../calendar/days.js';
import type { DateRange } from '../calendar/date-range.js';
import type { Sitting } from '../calendar/sitting.js';
import { weakest } from '../result/certainty.js';
import { because, type Reason } from '../result/reason.js';
import type { Certainty } from '../result/result.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { ReviewRecord, Stage } from '../rulebook/province-record.js';
import { provinces } from '../rulebook/provinces.js';
import {
  ARTICLE_RULE,
  articleRuleSources,
  holidaySources,
  lastDayNotMovedSources,
  makeUpDaySources,
  NATIONAL_BASE_WORKING_DAYS,
  nationalBaseSources,
  publicationDaySources,
  type CountingRule,
} from '../rulebook/review-rules.js';
import { countWindow, type CountedWindow } from './count-window.js';
import { earliestClose, ruleOf } from './counting-rules.js';
import { publicationOf, type Publication } from './publication.js';
import { recordFor, type GoverningRecord } from './record-for.js';
import type { ReviewWindow } from './review-window.js';

/** A window, with the certainty of its last day, which `safeUntil` may not share. */
export interface WindowFound {
  readonly window: ReviewWindow;
  readonly closesCertainty: Certainty;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
}

/** The publication day is not known; it must lie within this range. */
export interface PublicationUnknown {
  readonly publishedWithin: DateRange;
}

/** What governs a window: the way of counting, the record behind it, and why. */
interface Governing {
  readonly rule: CountingRule;
  readonly record: ReviewRecord | undefined;
  readonly reasons: readonly Reason[];
}

const byArticle = (): Governing => ({
  rule: ARTICLE_RULE,
  record: undefined,
  reasons: [
    because('review-article-rule', { days: ARTICLE_RULE.length }, articleRuleSources),
    because(
      'review-national-base',
      { workingDays: NATIONAL_BASE_WORKING_DAYS },
      nationalBaseSources,
    ),
  ],
});

const byRecord = (province: ProvinceCode, { record, contradicting }: GoverningRecord): Governing => {
  const { length, unit, sitting, kind, city, sources } = record;
  const params = { province, length, unit, recordedFor: sitting, kind, city: city ?? null };
  return {
    rule: ruleOf(record),
    record,
    reasons: [
      because('review-rule-recorded', params, sources),
      ...contradicting.map((other) =>
        because(
          'review-rule-contradicted',
          { province, length: other.length, unit: other.unit },
          other.sources,
        ),
      ),
    ],
  };
};

const byStatedDates = (province: ProvinceCode, sitting: Sitting, record: ReviewRecord, window: DateRange): Governing => {
  const params = { province, sitting, ...window, city: record.city ?? null };
  return {
    rule: ruleOf(record),
    record,
    reasons: [
      because('review-window-stated', params, record.sources),
      ...byRecord(province, { record, contradicting: [] }).reasons,
    ],
  };
};

/** The window that a notice states in dates for this very sitting and kind. */
const statedFor = (
  province: ProvinceCode,
  sitting: Sitting,
  kind: Stage,
): { readonly record: ReviewRecord; readonly window: DateRange } | undefined => {
  for (const record of provinces[province].review) {
    if (record.window === undefined || record.sitting !== sitting || record.kind !== kind) continue;
    return { record, window: { from: record.window.opens, to: record.window.closes } };
  }
  return undefined;
};

const countingReasons = (
  counted: CountedWindow,
  closes: CalendarDate,
  rule: CountingRule,
  publishedOn: CalendarDate,
): Reason[] => {
  const reasons: Reason[] = [
    rule.countsPublicationDay
      ? because('publication-day-counts', { publishedOn }, publicationDaySources)
      : because('publication-day-not-counted', { publishedOn }, articleRuleSources),
  ];
  if (counted.shut.length > 0) {
    reasons.push(because('office-shut', { days: counted.shut }, holidaySources));
  }
  if (counted.makeUp.length > 0) {
    const code = rule.skipsMakeUpDays ? 'make-up-days-skipped' : 'make-up-days-count';
    reasons.push(because(code, { days: counted.makeUp }, makeUpDaySources));
  }
  if (isWeekend(closes)) {
    reasons.push(because('last-day-not-moved', { closes }, lastDayNotMovedSources));
  }
  if (counted.unknownYear !== undefined) {
    reasons.push(because('holidays-unknown', { year: counted.unknownYear }, holidaySources));
  }
  return reasons;
};

const timesOf = (record: ReviewRecord | undefined): { opensAt?: string; closesAt?: string } => ({
  ...(record?.opensAt === undefined ? {} : { opensAt: record.opensAt }),
  ...(record?.closesAt === undefined ? {} : { closesAt: record.closesAt }),
});

const assemble = (
  { rule, record, reasons }: Governing,
  publishedOn: CalendarDate,
  sitting: Sitting,
  kind: Stage,
  stated: DateRange | undefined,
  publication: { readonly certainty: Certainty; readonly reasons: readonly Reason[] },
): WindowFound => {
  const counted = countWindow(publishedOn, rule);
  const closes = stated?.to ?? counted.closes;
  const safe = earliestClose(publishedOn);
  const holidaysKnown = counted.unknownYear === undefined;
  const closesCertainty =
    stated === undefined
      ? weakest('derived', publication.certainty, holidaysKnown ? 'derived' : 'estimated')
      : 'stated';
  const isOfThisSitting = record?.sitting === sitting && record.kind === kind;
  return {
    window: {
      opens: publishedOn,
      closes,
      safeUntil: safe.closes < closes ? safe.closes : closes,
      length: rule.length,
      unit: rule.unit,
      firstDay: counted.firstDay,
      ...timesOf(isOfThisSitting ? record : undefined),
      ...(record === undefined ? { assumed: ['province'] as const } : {}),
    },
    closesCertainty,
    certainty: weakest(closesCertainty, safe.unknownYear === undefined ? 'stated' : 'estimated'),
    reasons: [
      ...reasons,
      ...publication.reasons,
      ...countingReasons(counted, closes, rule, publishedOn),
      ...(holidaysKnown && safe.unknownYear !== undefined
        ? [because('holidays-unknown', { year: safe.unknownYear }, holidaySources)]
        : []),
    ],
  };
};

const GIVEN = { certainty: 'stated', reasons: [] } as const;

/**
 * The window of one sitting: as a province's notice states it in dates, else counted by its rule on record,
 * else by the article's rule.
 */
export const findWindow = (
  sitting: Sitting,
  kind: Stage,
  province: ProvinceCode | undefined,
  publishedOn: CalendarDate | undefined,
): WindowFound | PublicationUnknown | undefined => {
  const stated = province === undefined ? undefined : statedFor(province, sitting, kind);
  if (province !== undefined && stated !== undefined) {
    const { record, window } = stated;
    if (publishedOn === undefined || publishedOn === window.from) {
      const governing = byStatedDates(province, sitting, record, window);
      return assemble(governing, window.from, sitting, kind, window, GIVEN);
    }
  }
  const publication: Publication | undefined =
    publishedOn === undefined
      ? publicationOf(sitting, kind, province)
      : { on: publishedOn, ...GIVEN };
  if (publication === undefined) return undefined;
  if ('within' in publication) return { publishedWithin: publication.within };
  const recorded =
    province === undefined ? undefined : recordFor(province, sitting, kind, publication.on);
  const governing =
    province === undefined || recorded === undefined ? byArticle() : byRecord(province, recorded);
  return assemble(governing, publication.on, sitting, kind, undefined, publication);
};
