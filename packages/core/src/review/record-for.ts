import type { Sitting } from '../calendar/sitting.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { ReviewRecord, Stage } from '../rulebook/province-record.js';
import { provinces } from '../rulebook/provinces.js';
import { countWindow } from './count-window.js';
import { ruleOf } from './counting-rules.js';

/** The record that governs a province's window, and those that contradict it. */
export interface GoverningRecord {
  readonly record: ReviewRecord;
  readonly contradicting: readonly ReviewRecord[];
}

const preferKind = (records: readonly ReviewRecord[], kind: Stage): ReviewRecord | undefined =>
  records.find((record) => record.kind === kind) ?? records[0];

const ofSitting = (records: readonly ReviewRecord[], sitting: Sitting | null): readonly ReviewRecord[] =>
  records.filter((record) => record.sitting === sitting);

const nearest = (
  records: readonly ReviewRecord[],
  sitting: Sitting,
  kind: Stage,
): ReviewRecord | undefined => {
  const earlier = records.filter((record) => record.sitting !== null && record.sitting <= sitting);
  const later = records.filter((record) => record.sitting !== null && record.sitting > sitting);
  const chosen = earlier.at(-1) ?? later[0];
  return chosen === undefined ? undefined : preferKind(ofSitting(records, chosen.sitting), kind);
};

/**
 * The record for a sitting and kind: that very one, else the nearest earlier one of either kind,
 * else the nearest later one; undated records that differ contradict it, and the earliest close wins.
 */
export const recordFor = (
  province: ProvinceCode,
  sitting: Sitting,
  kind: Stage,
  publishedOn: CalendarDate,
): GoverningRecord | undefined => {
  const { review } = provinces[province];
  const undated = ofSitting(review, null);
  const dated = nearest(review, sitting, kind);
  const candidates = dated === undefined ? undated : [dated, ...undated];
  const [record, ...others] = [...candidates].sort((a, b) => {
    const closesA = countWindow(publishedOn, ruleOf(a)).closes;
    const closesB = countWindow(publishedOn, ruleOf(b)).closes;
    return closesA < closesB ? -1 : Number(closesA > closesB);
  });
  if (record === undefined) return undefined;
  const contradicting = others.filter(
    (other) => other.length !== record.length || other.unit !== record.unit,
  );
  return { record, contradicting };
};
