import type { Facts } from './facts/facts.js';
import {
  accountForInterview,
  isEligibleForInterview,
  isRegistrationOpen,
  matchesCategory,
  mayChooseSubject,
  mayRegisterInArea,
  type AccountForInterview,
} from './interview/index.js';
import { outstandingPapers, requiredPapers, type OutstandingPapers, type RequiredPapers } from './papers/index.js';
import { registrationSteps, type RegistrationSteps } from './registration/index.js';
import type { Result } from './result/result.js';
import { isReviewGround, isReviewOpen, reviewWindow, type ReviewWindow } from './review/index.js';
import type { RuleName } from './rule-name.js';
import {
  estimateReportScore,
  isPassingScore,
  rawScoreNeeded,
  reportScore,
  type RawScoreNeeded,
  type ReportScore,
  type ReportScoreEstimate,
} from './score/index.js';
import { nextSitting, sittingCalendar, type NextSitting, type SittingCalendar } from './sittings/index.js';
import {
  certificateValidity,
  isWrittenPassValid,
  writtenValidity,
  type CertificateValidity,
  type WrittenValidity,
} from './validity/index.js';

/** What each rule answers when it decides. */
export interface RuleValues {
  'score.report': ReportScore;
  'score.estimate': ReportScoreEstimate;
  'score.raw-needed': RawScoreNeeded;
  'score.pass': boolean;
  'review.window': ReviewWindow;
  'review.open': boolean;
  'review.ground': boolean;
  'validity.written': WrittenValidity;
  'validity.written-on': boolean;
  'validity.certificate': CertificateValidity;
  'sitting.calendar': SittingCalendar;
  'sitting.next': NextSitting;
  'papers.required': RequiredPapers;
  'papers.outstanding': OutstandingPapers;
  'interview.category': boolean;
  'interview.subject': boolean;
  'interview.area': boolean;
  'interview.account': AccountForInterview;
  'interview.window': boolean;
  'interview.eligible': boolean;
  'registration.steps': RegistrationSteps;
}

/** The value of any rule. */
export type RuleValue = RuleValues[RuleName];

type RuleTable = { readonly [R in RuleName]: (facts: Facts) => Result<RuleValues[R]> };

/** The function behind each rule name. */
export const rules: RuleTable = {
  'score.report': reportScore,
  'score.estimate': estimateReportScore,
  'score.raw-needed': rawScoreNeeded,
  'score.pass': isPassingScore,
  'review.window': reviewWindow,
  'review.open': isReviewOpen,
  'review.ground': isReviewGround,
  'validity.written': writtenValidity,
  'validity.written-on': isWrittenPassValid,
  'validity.certificate': certificateValidity,
  'sitting.calendar': sittingCalendar,
  'sitting.next': nextSitting,
  'papers.required': requiredPapers,
  'papers.outstanding': outstandingPapers,
  'interview.category': matchesCategory,
  'interview.subject': mayChooseSubject,
  'interview.area': mayRegisterInArea,
  'interview.account': accountForInterview,
  'interview.window': isRegistrationOpen,
  'interview.eligible': isEligibleForInterview,
  'registration.steps': registrationSteps,
};
