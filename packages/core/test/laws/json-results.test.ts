import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../../src/rule-name.js';
import { ask, factsOf, runs, someFactsOf } from './arbitrary-facts.js';

describe('a result is JSON', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(someFactsOf(rule), (facts) => {
        const result = ask(rule, facts);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      runs(rule === 'review.open' ? 20 : 60),
    );
  });

  it.each(RULE_NAMES.filter((rule) => factsOf(rule).includes('rawScore')))('%s of minus zero', (rule) => {
    const result = ask(rule, { rawScore: -0, rawPassMark: 90 });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});
