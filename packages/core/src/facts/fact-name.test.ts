import { describe, expect, it } from 'vitest';
import { RULE_FACTS } from '../rule-facts.js';
import { FACT_CHECKS, PASS_CHECKS } from './check-fact.js';
import { isFactName } from './fact-name.js';

describe('isFactName', () => {
  it('knows the facts that rules take, all of which can be checked', () => {
    const taken = [...new Set(Object.values(RULE_FACTS).flat())].sort();
    expect(Object.keys(FACT_CHECKS).sort()).toEqual(taken);
    expect(taken.filter((name) => !isFactName(name))).toEqual([]);
  });

  it.each(['', 'Sitting', 'sitting ', 'paper', 'passes[0]', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%j is none', (name) => {
    expect(isFactName(name)).toBe(false);
  });

  it('a pass has its own five', () => {
    expect(Object.keys(PASS_CHECKS)).toEqual(['paper', 'sitting', 'reportScore', 'validUntil', 'refundExtension']);
  });
});
