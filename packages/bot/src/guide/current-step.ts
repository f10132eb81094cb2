import { isFactName, subjectsOf, type FactName, type Facts, type RegistrationStep } from '@ntce/core';
import type { GuideState } from '../conversation/state.js';

/** Facts of a step that the guide does not ask for: the round and the day are computed. */
const COMPUTED: readonly FactName[] = ['sitting', 'on'];

const isPointless = (fact: FactName, facts: Facts): boolean => {
  if (fact === 'subject') return facts.category !== undefined && subjectsOf(facts.category).length === 0;
  if (fact === 'student') return facts.basis !== 'school';
  if (fact === 'writtenProvince') return facts.lastWrittenSitting !== facts.sitting;
  return false;
};

/** The facts of a step that are still to be asked for, in order. */
export const missingIn = (step: RegistrationStep, facts: Facts): readonly FactName[] =>
  step.needs.filter(
    (need): need is FactName =>
      isFactName(need) && !COMPUTED.includes(need) && facts[need] === undefined && !isPointless(need, facts),
  );

const asksForFacts = (step: RegistrationStep, facts: Facts): boolean =>
  step.needs.some((need) => isFactName(need) && !COMPUTED.includes(need) && !isPointless(need, facts));

/** Where the guide stands: the first step that still asks for a fact, or that is not marked as done, as confirming always is. */
export const currentStep = (
  steps: readonly RegistrationStep[],
  guide: GuideState,
  facts: Facts,
): { readonly step: RegistrationStep; readonly number: number } | undefined => {
  const index = steps.findIndex((step) => {
    if (guide.done.includes(step.code)) return false;
    return asksForFacts(step, facts) && step.code !== 'confirm' ? missingIn(step, facts).length > 0 : true;
  });
  const step = steps[index];
  return step === undefined ? undefined : { step, number: index + 1 };
};
