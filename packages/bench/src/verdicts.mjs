/** Who decides, and whether all of them decide alike: speed says nothing where the answers differ. */
import { isEligibleBare } from './bare-decision.mjs';
import { isEligibleEvaluated, isEligibleTyped } from './core-decision.mjs';
import { isEligibleByJsonLogic } from './json-logic.mjs';
import { isEligibleByJsonRules } from './json-rules.mjs';

const SHOWN = 5;

/** Every decider by its name; the first is the one that the others are held against. */
export const DECIDERS = {
  bare: isEligibleBare,
  typed: isEligibleTyped,
  evaluate: isEligibleEvaluated,
  'json-rules': isEligibleByJsonRules,
  'json-logic': isEligibleByJsonLogic,
};

const verdictsOf = async (candidate) => {
  const verdicts = {};
  for (const [name, decide] of Object.entries(DECIDERS)) verdicts[name] = await decide(candidate);
  return verdicts;
};

/** Ends the process with 1 where two deciders disagree; says how many candidates are eligible. */
export const requireAgreement = async (candidates) => {
  const disagreements = [];
  let eligible = 0;
  for (const candidate of candidates) {
    const verdicts = await verdictsOf(candidate);
    if (verdicts.bare) eligible += 1;
    if (new Set(Object.values(verdicts)).size > 1) disagreements.push({ verdicts, candidate });
  }
  if (disagreements.length === 0) return eligible;
  console.error(`${disagreements.length} of ${candidates.length} candidates are decided differently:`);
  for (const { verdicts, candidate } of disagreements.slice(0, SHOWN)) {
    console.error(JSON.stringify(verdicts), JSON.stringify(candidate));
  }
  process.exit(1);
};
