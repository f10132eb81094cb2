/** The decision of @ntce/core, as the boolean that the others give. */
import { evaluate } from '@ntce/core/evaluate';
import { isEligibleForInterview } from '@ntce/core/interview';

/** What is not covered is not known to be eligible. */
const isTrue = (result) => result.status === 'decided' && result.value;

/** By the typed function. */
export const isEligibleTyped = (facts) => isTrue(isEligibleForInterview(facts));

/** By the rule's name, with the facts parsed by its zod schema first. */
export const isEligibleEvaluated = (facts) => isTrue(evaluate('interview.eligible', facts));
