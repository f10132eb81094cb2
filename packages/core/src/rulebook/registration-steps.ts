import type { FactName } from '../facts/facts.js';
import type { RuleName } from '../rule-name.js';
import type { Citations } from '../result/citation.js';
import { several } from './evidence.js';
import {
  beijingInterview2022H2,
  hubeiWritten2018H1,
  qinghaiWritten2016H2,
  shandongInterview2022H2,
} from './sources/reposted-notices.js';
import { seedArticle } from './sources/third-party-pages.js';
import type { Stage } from './province-record.js';

/** The steps of a registration, as the portal and the notices name them. */
export const STEP_CODES = [
  'open-portal',
  'register-online',
  'choose-province',
  'log-in',
  'fill-in-information',
  'choose-area',
  'choose-category',
  'choose-subject',
  'choose-papers',
  'confirm',
  'audit',
  'pay',
  'print-admission-ticket',
] as const;

/** The code of a registration step. */
export type StepCode = (typeof STEP_CODES)[number];

/** What a step takes beside facts. */
export type StepItem =
  | 'portal'
  | 'account'
  | 'identity-card'
  | 'photo'
  | 'mobile-number'
  | 'education-or-student-record'
  | 'area-proof'
  | 'audit-documents'
  | 'online-payment'
  | 'printer';

/** One step of a registration: what it takes, and which rules check the choice made in it. */
export interface StepRecord {
  readonly code: StepCode;
  readonly items: readonly StepItem[];
  readonly facts: readonly FactName[];
  readonly checks: readonly RuleName[];
}

const step = (
  code: StepCode,
  items: readonly StepItem[],
  facts: readonly FactName[],
  checks: readonly RuleName[],
): StepRecord => ({ code, items, facts, checks });

/** The steps of each stage, in order: nine of the article, and what follows them. */
export const registrationSteps: Readonly<Record<Stage, readonly StepRecord[]>> = {
  interview: [
    step('open-portal', ['portal'], ['sitting', 'on'], ['interview.window']),
    step('register-online', ['portal'], [], []),
    step('choose-province', [], ['province', 'basisProvince'], ['interview.area']),
    step(
      'log-in',
      ['account', 'identity-card'],
      ['lastWrittenSitting', 'writtenProvince'],
      ['interview.account'],
    ),
    step(
      'fill-in-information',
      ['identity-card', 'photo', 'education-or-student-record'],
      [],
      [],
    ),
    step('choose-area', ['area-proof'], ['basis', 'student'], ['interview.area']),
    step('choose-category', [], ['category'], ['interview.category']),
    step('choose-subject', [], ['subject'], ['interview.subject']),
    step(
      'confirm',
      [],
      ['passes'],
      ['papers.outstanding', 'validity.written-on', 'interview.eligible'],
    ),
    step('audit', ['audit-documents'], [], []),
    step('pay', ['online-payment'], [], []),
    step('print-admission-ticket', ['printer'], [], ['sitting.calendar']),
  ],
  written: [
    step('open-portal', ['portal'], ['on'], ['sitting.next']),
    step('register-online', ['portal', 'mobile-number'], [], []),
    step('choose-province', [], ['province', 'basisProvince'], ['interview.area']),
    step('log-in', ['account', 'identity-card'], [], []),
    step(
      'fill-in-information',
      ['identity-card', 'photo', 'education-or-student-record'],
      [],
      [],
    ),
    step('choose-area', ['area-proof'], ['basis', 'student'], ['interview.area']),
    step('choose-category', [], ['category'], []),
    step('choose-papers', [], ['subject', 'passes'], ['papers.required', 'papers.outstanding']),
    step('confirm', [], [], []),
    step('audit', ['audit-documents'], [], []),
    step('pay', ['online-payment'], [], []),
    step('print-admission-ticket', ['printer'], [], ['sitting.calendar']),
  ],
};

export const stepSources: Citations = several(
  seedArticle,
  beijingInterview2022H2,
  shandongInterview2022H2,
  hubeiWritten2018H1,
  qinghaiWritten2016H2,
);
