import { checkBoolean } from './check-boolean.js';
import { checkChoice } from './check-choice.js';
import { checkDate } from './check-date.js';
import { checkRegion } from './check-region.js';
import { checkRawPassMark, checkRawScore, checkReportScore } from './check-score.js';
import { checkSitting } from './check-sitting.js';
import {
  BASIS_CHOICES,
  CATEGORY_CHOICES,
  GROUND_CHOICES,
  PAPER_CHOICES,
  STAGE_CHOICES,
  SUBJECT_CHOICES,
} from './choices.js';
import { checkPassList } from './check-passes.js';
import type { FactName, Pass } from './facts.js';

type Check = (value: unknown, path: string) => void;

const choice =
  (choices: ReadonlySet<unknown>): Check =>
  (value, path) =>
    checkChoice(choices, value, path);

/** The check of each fact by itself, without regard to other facts. */
export const FACT_CHECKS: Readonly<Record<FactName, Check>> = {
  rawScore: checkRawScore,
  rawPassMark: checkRawPassMark,
  reportScore: checkReportScore,
  sitting: checkSitting,
  kind: choice(STAGE_CHOICES),
  stage: choice(STAGE_CHOICES),
  province: checkRegion,
  publishedOn: checkDate,
  on: checkDate,
  ground: choice(GROUND_CHOICES),
  validUntil: checkDate,
  refundExtension: checkBoolean,
  category: choice(CATEGORY_CHOICES),
  subject: choice(SUBJECT_CHOICES),
  passes: checkPassList,
  writtenCategory: choice(CATEGORY_CHOICES),
  writtenSubject: choice(SUBJECT_CHOICES),
  basis: choice(BASIS_CHOICES),
  basisProvince: checkRegion,
  student: checkBoolean,
  lastWrittenSitting: checkSitting,
  writtenProvince: checkRegion,
};

/** The check of each fact of a pass. */
export const PASS_CHECKS: Readonly<Record<keyof Pass, Check>> = {
  paper: choice(PAPER_CHOICES),
  sitting: checkSitting,
  reportScore: checkReportScore,
  validUntil: checkDate,
  refundExtension: checkBoolean,
};
