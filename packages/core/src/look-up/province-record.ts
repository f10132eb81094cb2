import { checkRegion } from '../facts/check-region.js';
import type { Facts } from '../facts/facts.js';
import { needsFacts, notCovered, decided, type Result } from '../result/result.js';
import { because, type Reason } from '../result/reason.js';
import type { Citations } from '../result/citation.js';
import type { ProvinceRecord } from '../rulebook/province-record.js';
import { provinces } from '../rulebook/provinces.js';
import { outsideExam, provinceIn } from '../sittings/region.js';

export type ProvinceRecordFacts = Pick<Facts, 'province'>;

const citationsIn = (record: ProvinceRecord): readonly Citations[] =>
  [record.review, record.area, record.audit, record.fees, record.education, record.notes]
    .flat()
    .map(({ sources }) => sources);

/**
 * All that is on record of a province: review, area, audit, fees, education, own dates; lists are empty
 * where nothing is on record. Every entry carries its own sources.
 *
 * @throws FactError where the province is not a code of GB/T 2260
 * @example
 * provinceRecord({ province: '21' }).value.review[0].length // => 5
 */
export const provinceRecord = (facts: ProvinceRecordFacts): Result<ProvinceRecord> => {
  const { province: region } = facts;
  if (region === undefined) return needsFacts(['province']);
  checkRegion(region, 'province');
  const province = provinceIn(region);
  const outside = outsideExam(region);
  if (outside !== undefined || province === undefined) {
    return notCovered(outside === undefined ? [] : [outside]);
  }
  const record = provinces[province];
  const reasons: Reason[] = citationsIn(record).map((sources) =>
    because('province-record', { province }, sources),
  );
  return decided(record, 'stated', reasons);
};
