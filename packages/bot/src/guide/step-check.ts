import {
  accountForInterview,
  explain,
  isEligibleForInterview,
  matchesCategory,
  mayChooseSubject,
  mayRegisterInArea,
  outstandingPapers,
  type Facts,
  type Locale,
  type RegistrationStep,
  type Result,
  type RuleName,
  type RuleValue,
} from '@ntce/core';

type Check = (facts: Facts) => Result<RuleValue>;

/** The rules that the guide asks in its steps; the others speak of dates and are shown at the end. */
const CHECKS: Readonly<Partial<Record<RuleName, Check>>> = {
  'interview.area': mayRegisterInArea,
  'interview.account': accountForInterview,
  'interview.category': matchesCategory,
  'interview.subject': mayChooseSubject,
  'interview.eligible': isEligibleForInterview,
  'papers.outstanding': outstandingPapers,
};

/** What the rules of a step say. */
export interface StepCheck {
  /** Why the choice made in the step is impossible; empty where it is possible or not yet known. */
  readonly impossible: readonly string[];
  readonly results: readonly Result<RuleValue>[];
}

/** Asks the rules of a step with the facts known so far. */
export const checkStep = (step: RegistrationStep, facts: Facts, locale: Locale): StepCheck => {
  const results = step.checks.flatMap((rule) => CHECKS[rule]?.(facts) ?? []);
  const failing = results.filter((result) => result.status === 'decided' && result.value === false);
  return {
    impossible: [...new Set(failing.flatMap((result) => explain(result, locale).why))],
    results,
  };
};
