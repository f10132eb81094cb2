import type { RuleName } from '../../rule-name.js';
import type { RuleValues } from '../../rules.js';

/** The rules whose value is true or false. */
export type PredicateName = {
  [R in RuleName]: RuleValues[R] extends boolean ? R : never;
}[RuleName];
