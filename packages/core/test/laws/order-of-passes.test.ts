import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pass } from '../../src/facts/facts.js';
import type { Result } from '../../src/result/result.js';
import type { RuleName } from '../../src/rule-name.js';
import type { RuleValue } from '../../src/rules.js';
import { allFactsOf, ask, RULES_OF_PASSES, runs } from './arbitrary-facts.js';

/** A fact of a pass names the pass by its place; where the passes come in another order, the place is another. */
const placedAs = (missing: string, order: readonly number[]): string =>
  missing.replace(/^passes\[(\d+)\]/, (_text, at: string) => `passes[${order[Number(at)]}]`);

const inOriginalOrder = (result: Result<RuleValue>, order: readonly number[]): Result<RuleValue> =>
  result.status === 'needs-facts'
    ? { ...result, missing: result.missing.map((fact) => placedAs(fact, order)).sort() }
    : result;

/** Two asks for the same passes, in two orders. */
const bothOrders = (rule: RuleName, facts: object, passes: readonly Pass[], order: readonly number[]): readonly [Result<RuleValue>, Result<RuleValue>] => {
  const shuffled = order.flatMap((at) => passes[at] ?? []);
  const places = passes.map((_pass, at) => at);
  return [
    inOriginalOrder(ask(rule, { ...facts, passes }), places),
    inOriginalOrder(ask(rule, { ...facts, passes: shuffled }), order),
  ];
};

const sharedFacts = (rule: RuleName): fc.Arbitrary<{ facts: object; passes: readonly Pass[]; order: readonly number[] }> =>
  allFactsOf(rule)
    .filter(({ passes }) => passes !== undefined && passes.length > 1)
    .chain(({ passes = [], ...facts }) => {
      const places = passes.map((_pass, at) => at);
      return fc
        .shuffledSubarray(places, { minLength: places.length })
        .map((order) => ({ facts, passes, order }));
    });

describe('the order of passes changes nothing', () => {
  it('in the order of the written subjects that a reason names', () => {
    const passes = [
      { paper: '303', sitting: '2023H1' },
      { paper: '304', sitting: '2023H1' },
    ] as const satisfies readonly Pass[];
    const facts = { category: 'junior-secondary', subject: 'physics', sitting: '2023H2' } as const;
    const [one, other] = bothOrders('interview.subject', facts, passes, [1, 0]);
    expect(other).toEqual(one);
  });

  describe.each(RULES_OF_PASSES)('%s', (rule) => {
    it('in the answer', () => {
      fc.assert(
        fc.property(sharedFacts(rule), ({ facts, passes, order }) => {
          const [one, other] = bothOrders(rule, facts, passes, order);
          expect({ ...other, reasons: [] }).toEqual({ ...one, reasons: [] });
        }),
        runs(250),
      );
    });

    it('in the reasons', () => {
      fc.assert(
        fc.property(sharedFacts(rule), ({ facts, passes, order }) => {
          const [one, other] = bothOrders(rule, facts, passes, order);
          expect(other.reasons).toEqual(one.reasons);
        }),
        runs(250),
      );
    });
  });
});
