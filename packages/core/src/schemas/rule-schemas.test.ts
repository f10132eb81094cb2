import { describe, expect, it } from 'vitest';
import { RULE_FACTS } from '../rule-facts.js';
import { RULE_NAMES } from '../rule-name.js';
import { rules } from '../rules.js';
import { ruleSchemas } from './rule-schemas.js';

it('there is a schema, a function and a list of facts for every rule, and no other', () => {
  for (const table of [ruleSchemas, rules, RULE_FACTS]) expect(Object.keys(table)).toEqual([...RULE_NAMES]);
});

describe('a schema', () => {
  it.each(RULE_NAMES)('of %s has the facts of the rule, all of which may be left out', (rule) => {
    expect(Object.keys(ruleSchemas[rule].shape).sort()).toEqual([...RULE_FACTS[rule]].sort());
    expect(ruleSchemas[rule].safeParse({}).success).toBe(true);
  });

  it.each(RULE_NAMES)('of %s drops the facts that the rule does not take', (rule) => {
    expect(ruleSchemas[rule].parse({ nothing: 1 })).toEqual({});
  });
});
