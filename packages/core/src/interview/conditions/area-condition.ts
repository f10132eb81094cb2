import type { Sitting } from '../../calendar/sitting.js';
import type { Facts } from '../../facts/facts.js';
import { fail, hold, need, note, uncover, type Findings } from '../../result/findings.js';
import { onceFor } from '../../result/once-for.js';
import { because, reasonFor, sharedReason } from '../../result/reason.js';
import type { Basis } from '../../rulebook/basis.js';
import {
  areaSources,
  otherProvinceSources,
  RESIDENCE_PERMIT_SINCE,
  studentYearSources,
} from '../../rulebook/interview-rules.js';
import { PROVINCE_CODES, type ProvinceCode } from '../../rulebook/province-code.js';
import type { AreaRecord } from '../../rulebook/province-record.js';
import { provinces } from '../../rulebook/provinces.js';
import { membershipOf } from '../../sittings/rounds-of-province.js';

/** The facts of an area beside the two provinces, as far as they are known. */
type BasisFacts = Pick<Facts, 'basis' | 'student' | 'sitting'>;

const basisCounts = /* @__PURE__ */ reasonFor('basis-counts', (basis: Basis) => ({ basis }), areaSources);

const STUDENT_YEAR_NOT_CHECKED = /* @__PURE__ */ sharedReason('student-year-not-checked', {}, studentYearSources);

const countsNationally = (basis: Basis, sitting: Sitting): boolean => {
  if (basis === 'work-unit') return sitting < RESIDENCE_PERMIT_SINCE;
  if (basis === 'residence-permit') return sitting >= RESIDENCE_PERMIT_SINCE;
  return true;
};

const notCounted = /* @__PURE__ */ onceFor((basis: Basis) =>
  reasonFor('basis-not-counted', (sitting: Sitting) => ({ basis, sitting }), areaSources),
);

/** A province's own notice for that very sitting. */
const ownNotice = (province: ProvinceCode, sitting: Sitting): AreaRecord | undefined => {
  for (const record of provinces[province].area) {
    const { recordedFor } = record;
    if (recordedFor !== null && recordedFor.from === sitting && recordedFor.to === sitting) return record;
  }
  return undefined;
};

const checkMembership = (findings: Findings, province: ProvinceCode, sitting: Sitting | undefined): void => {
  if (provinces[province].outside === null) return;
  if (sitting === undefined) return need(findings, 'sitting');
  const membership = membershipOf(province, sitting);
  if (membership === undefined || membership.status === 'inside') return;
  const params = { province, sitting };
  return membership.status === 'outside'
    ? fail(findings, because('province-not-in-exam', params, membership.sources))
    : uncover(findings, because('province-joining-unknown', params, membership.sources));
};

const checkSchool = (findings: Findings, student: boolean | undefined): void => {
  if (student === undefined) return need(findings, 'student');
  if (!student) return fail(findings, because('school-for-students-only', {}, areaSources));
  hold(findings, basisCounts('school'));
  return hold(findings, STUDENT_YEAR_NOT_CHECKED);
};

const checkBasis = (
  findings: Findings,
  basis: Basis,
  province: ProvinceCode | undefined,
  basisProvince: ProvinceCode | undefined,
  { student, sitting }: BasisFacts,
): void => {
  if (basis === 'school') return checkSchool(findings, student);
  if (basis === 'household-registration') return hold(findings, basisCounts(basis));
  if (sitting === undefined) return need(findings, 'sitting');
  if (countsNationally(basis, sitting)) return hold(findings, basisCounts(basis));
  // Where the province is not known, it is that of the basis, or the area fails anyway.
  const asked = province ?? basisProvince;
  for (const code of PROVINCE_CODES) {
    if (asked !== undefined && code !== asked) continue;
    const own = ownNotice(code, sitting);
    if (own?.accepts.includes(basis) !== true) continue;
    if (province === undefined) return;
    return hold(findings, because('basis-by-own-notice', { basis, province, sitting }, own.sources));
  }
  fail(findings, notCounted(basis)(sitting));
};

/** Asks for what the area still depends on: each may change the answer while the basis is open. */
const needForBasis = (findings: Findings, { student, sitting }: BasisFacts): void => {
  need(findings, 'basis');
  if (student === undefined) need(findings, 'student');
  if (sitting === undefined) need(findings, 'sitting');
};

const noteProvince = (findings: Findings, province: ProvinceCode, sitting: Sitting): void => {
  const own = ownNotice(province, sitting);
  if (own?.note === undefined) return;
  note(findings, because('area-note', { province, note: own.note }, own.sources));
};

/** Whether the province, which must be that of the basis, may have joined the national exam late. */
const mayHaveJoinedLate = (basisProvince: ProvinceCode | undefined): boolean =>
  basisProvince === undefined || provinces[basisProvince].outside !== null;

/** The basis lies in the province and counts in the sitting. */
export const checkArea = (
  findings: Findings,
  facts: BasisFacts,
  province: ProvinceCode | undefined,
  basisProvince: ProvinceCode | undefined,
): void => {
  const { basis, sitting } = facts;
  if (province === undefined) need(findings, 'province');
  if (province !== undefined && basisProvince !== undefined && province !== basisProvince) {
    const params = { province, basisProvince };
    fail(findings, because('basis-in-other-province', params, otherProvinceSources));
  }
  if (basisProvince === undefined) need(findings, 'basisProvince');
  if (province !== undefined) checkMembership(findings, province, sitting);
  if (province === undefined && sitting === undefined && mayHaveJoinedLate(basisProvince)) {
    need(findings, 'sitting');
  }
  if (basis === undefined) needForBasis(findings, facts);
  else checkBasis(findings, basis, province, basisProvince, facts);
  if (province !== undefined && sitting !== undefined) noteProvince(findings, province, sitting);
};
