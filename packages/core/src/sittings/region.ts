import { because, type ReasonOf } from '../result/reason.js';
import { reposted } from '../rulebook/evidence.js';
import type { CodeOutsideTheExam, ProvinceCode, RegionCode } from '../rulebook/province-code.js';
import { nationalInterviewNotice2019H2 } from '../rulebook/sources/reposted-notices.js';

const outsideSources = reposted(nationalInterviewNotice2019H2);

const isOutside = (region: RegionCode): region is CodeOutsideTheExam =>
  region === '71' || region === '81' || region === '82';

/** A province of the mainland, or `undefined` for a region without exam rules on record, or none at all. */
export const provinceIn = (region: RegionCode | undefined): ProvinceCode | undefined =>
  region === undefined || isOutside(region) ? undefined : region;

/** Why a region is not covered; `undefined` for a province of the mainland or no region at all. */
export const outsideExam = (
  region: RegionCode | undefined,
): ReasonOf<'region-outside-exam'> | undefined =>
  region !== undefined && isOutside(region)
    ? because('region-outside-exam', { region }, outsideSources)
    : undefined;
