import type { Sitting } from '../calendar/sitting.js';
import { checkChoice } from '../facts/check-choice.js';
import { checkRegion } from '../facts/check-region.js';
import { checkSitting } from '../facts/check-sitting.js';
import { STAGE_CHOICES } from '../facts/choices.js';
import type { FactName, Facts } from '../facts/facts.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import type { BilingualText } from '../result/fact-error.js';
import type { ProvinceCode } from '../rulebook/province-code.js';
import type { AuditRecord, Stage } from '../rulebook/province-record.js';
import { provinces } from '../rulebook/provinces.js';
import {
  registrationSteps as stepTable,
  stepSources,
  type StepCode,
  type StepItem,
  type StepRecord,
} from '../rulebook/registration-steps.js';
import type { RuleName } from '../rule-name.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { outsideExam, provinceIn } from '../sittings/region.js';

export type RegistrationStepsFacts = Pick<Facts, 'stage' | 'province' | 'sitting'>;

/** What a province does in a step. */
export interface StepInProvince {
  readonly code: ProvinceCode;
  readonly audit: AuditRecord['mode'];
  /** The sittings that the mode was recorded for; `null` where the record is undated. */
  readonly recordedFor: AuditRecord['recordedFor'];
  readonly note?: BilingualText;
}

/** One step of a registration. */
export interface RegistrationStep {
  readonly code: StepCode;
  /** The things and the facts that it takes. */
  readonly needs: readonly (StepItem | FactName)[];
  /** The rules that check the choices made in it. */
  readonly checks: readonly RuleName[];
  /** What the province does, where that is on record. */
  readonly province?: StepInProvince;
}

/** The steps of a registration, in order. */
export interface RegistrationSteps {
  readonly steps: readonly RegistrationStep[];
}

const startOf = ({ recordedFor }: AuditRecord): Sitting | '' => recordedFor?.from ?? '';

/** The mode for a sitting: that of the nearest record not after it, else of the nearest after it; without a sitting the newest. */
const auditFor = (
  province: ProvinceCode,
  stage: Stage,
  sitting: Sitting | undefined,
): AuditRecord | undefined => {
  const records = provinces[province].audit
    .filter((record) => record.stage === stage)
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : Number(startOf(a) > startOf(b))));
  if (sitting === undefined) return records.at(-1);
  return records.filter((record) => startOf(record) <= sitting).at(-1) ?? records[0];
};

const inProvince = (province: ProvinceCode, record: AuditRecord): StepInProvince => ({
  code: province,
  audit: record.mode,
  recordedFor: record.recordedFor,
  ...(record.note === undefined ? {} : { note: record.note }),
});

const toStep = ({ code, items, facts, checks }: StepRecord, audit: StepInProvince | undefined): RegistrationStep => ({
  code,
  needs: [...items, ...facts],
  checks,
  ...(code === 'audit' && audit !== undefined ? { province: audit } : {}),
});

/**
 * The steps of a registration in order, with what each takes and which rule checks it (rule `registration.steps`).
 *
 * With a province, the audit step says how that province audits, where that is on record.
 *
 * @throws FactError where a fact is malformed
 * @source the article of 2017-12; notices of Beijing, Shandong, Hubei and Qinghai
 * @example
 * registrationSteps({ stage: 'interview' }).value.steps.length // => 12
 */
export const registrationSteps = (facts: RegistrationStepsFacts): Result<RegistrationSteps> => {
  const { stage, province: region, sitting } = facts;
  if (stage !== undefined) checkChoice(STAGE_CHOICES, stage, 'stage');
  if (region !== undefined) checkRegion(region, 'province');
  if (sitting !== undefined) checkSitting(sitting, 'sitting');
  const uncovered =
    outsideExam(region) ??
    (sitting === undefined ? undefined : (beforeRulebook(sitting) ?? cancelled(sitting)));
  if (uncovered !== undefined) return notCovered([uncovered]);
  if (stage === undefined) return needsFacts(['stage']);

  const province = provinceIn(region);
  const audit = province === undefined ? undefined : auditFor(province, stage, sitting);
  const reasons: Reason[] = [because('steps-of-stage', { stage }, stepSources)];
  if (province !== undefined) {
    reasons.push(
      audit === undefined
        ? because('audit-not-on-record', { province }, stepSources)
        : because('audit-on-record', { province, mode: audit.mode }, audit.sources),
    );
  }
  const auditInProvince =
    province === undefined || audit === undefined ? undefined : inProvince(province, audit);
  const steps = stepTable[stage].map((record) => toStep(record, auditInProvince));
  return decided({ steps }, 'derived', reasons);
};
