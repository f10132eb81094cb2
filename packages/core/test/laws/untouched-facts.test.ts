import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate.js';
import { RULE_NAMES } from '../../src/rule-name.js';
import { ask, deepFreeze, runs, someFactsOf } from './arbitrary-facts.js';

describe('facts are never changed, and evaluate agrees with the typed function', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(someFactsOf(rule), (facts) => {
        const before = structuredClone(facts);
        deepFreeze(facts);
        const typed = ask(rule, facts);
        const named = evaluate(rule, facts);
        expect(facts).toStrictEqual(before);
        expect(named).toStrictEqual(typed);
      }),
      runs(rule === 'review.open' ? 20 : 60),
    );
  });
});

describe('asking again gives the same answer', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(someFactsOf(rule), someFactsOf(rule), (facts, others) => {
        const first = JSON.stringify(ask(rule, facts));
        ask(rule, others);
        expect(JSON.stringify(ask(rule, facts))).toBe(first);
      }),
      runs(rule === 'review.open' ? 10 : 40),
    );
  });
});
