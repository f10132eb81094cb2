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
  type ReasonCode,
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

/** Reasons that say how things stand, not what is against a choice. */
const NOT_AGAINST: readonly ReasonCode[] = [
  'registration-dates',
  'registration-provinces-differ',
  'registration-national-window',
  'papers-of-category',
  'paper-three-of-subject',
  'plain-codes-serve',
  'papers-valid',
  'nothing-outstanding',
  'category-of-papers',
  'category-is-written',
  'subject-free',
  'subject-of-paper-three',
  'basis-counts',
  'area-note',
];

/** What is against a choice, every reason of it. */
const against = (result: Result<RuleValue>, locale: Locale): readonly string[] => {
  const { why } = explain(result, locale);
  const said = why.filter((_, index) => {
    const code = result.reasons[index]?.code;
    return code === undefined || !NOT_AGAINST.includes(code);
  });
  return said.length > 0 ? said : why;
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
    impossible: [...new Set(failing.flatMap((result) => against(result, locale)))],
    results,
  };
};
