import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ReviewRecord } from '../rulebook/province-record.js';
import { provinces } from '../rulebook/provinces.js';
import { ARTICLE_RULE, type CountingRule } from '../rulebook/review-rules.js';
import { countWindow } from './count-window.js';

/** How a recorded window is counted: every dated window on record counts the publication day. */
export const ruleOf = (record: ReviewRecord): CountingRule => ({
  length: record.length,
  unit: record.unit,
  skipsMakeUpDays: record.skipsMakeUpDays ?? false,
  countsPublicationDay: true,
});

const isSameRule = (a: CountingRule, b: CountingRule): boolean =>
  a.length === b.length &&
  a.unit === b.unit &&
  a.skipsMakeUpDays === b.skipsMakeUpDays &&
  a.countsPublicationDay === b.countsPublicationDay;

/** Every rule on record, the article's among them, each once: most provinces count alike. */
const rulesOnRecord = (): readonly CountingRule[] => {
  const all = [ARTICLE_RULE, ...Object.values(provinces).flatMap((province) => province.review.map(ruleOf))];
  return all.filter((rule, index) => all.findIndex((other) => isSameRule(rule, other)) === index);
};

const RULES_ON_RECORD = /* @__PURE__ */ rulesOnRecord();

/** The earliest close of all rules on record for results published on a day, and whether holidays were known. */
export const earliestClose = (
  publishedOn: CalendarDate,
): { readonly closes: CalendarDate; readonly unknownYear: number | undefined } => {
  const windows = RULES_ON_RECORD.map((rule) => countWindow(publishedOn, rule));
  const [first, ...rest] = windows.map(({ closes }) => closes);
  if (first === undefined) throw new RangeError('no review rule is on record');
  return {
    closes: rest.reduce((least, closes) => (closes < least ? closes : least), first),
    unknownYear: windows.find(({ unknownYear }) => unknownYear !== undefined)?.unknownYear,
  };
};
