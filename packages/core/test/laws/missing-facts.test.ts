import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFactName } from '../../src/facts/fact-name.js';
import type { FactName, Facts } from '../../src/facts/facts.js';
import type { Result } from '../../src/result/result.js';
import { FactError } from '../../src/result/fact-error.js';
import { RULE_NAMES, type RuleName } from '../../src/rule-name.js';
import { PROVINCE_CODES } from '../../src/rulebook/province-code.js';
import { REVIEW_GROUNDS } from '../../src/rulebook/review-ground.js';
import type { RuleValue } from '../../src/rules.js';
import { allFactsOf, ask, factsOf, pick, PREDICATES, runs } from './arbitrary-facts.js';

const NUM_RUNS: Readonly<Partial<Record<RuleName, number>>> = { 'review.open': 20 };

const PASS_FACT = /^passes\[(\d+)\]\.refundExtension$/;

/** What was asked for, given: a fact from the full set, or a pass's refund by the toss of a coin. */
const give = (known: Facts, full: Facts, fact: string, refund: boolean): Facts => {
  const [, place] = PASS_FACT.exec(fact) ?? [];
  if (place !== undefined) {
    const passes = (known.passes ?? []).map((pass, at) =>
      at === Number(place) ? { ...pass, refundExtension: refund } : pass,
    );
    return { ...known, passes };
  }
  if (!isFactName(fact)) throw new Error(`${fact} is no fact`);
  return { ...known, [fact]: full[fact] };
};

const isGiven = (known: Facts, fact: string): boolean => {
  const [, place] = PASS_FACT.exec(fact) ?? [];
  if (place !== undefined) return known.passes?.[Number(place)]?.refundExtension !== undefined;
  return isFactName(fact) && known[fact] !== undefined;
};

const missingIn = (result: Result<RuleValue>): readonly string[] =>
  result.status === 'needs-facts' ? result.missing : [];

const startingFrom = (rule: RuleName): fc.Arbitrary<{ full: Facts; start: Facts; refund: boolean }> =>
  fc
    .tuple(allFactsOf(rule), fc.subarray([...factsOf(rule)]), fc.boolean())
    .map(([full, some, refund]) => ({ full, start: pick(full, some), refund }));

describe('what is asked for was not given yet, and is known by its name', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(startingFrom(rule), ({ start }) => {
        const result = ask(rule, start);
        const missing = missingIn(result);
        expect(missing.filter((fact) => isGiven(start, fact))).toEqual([]);
        expect(missing.filter((fact) => !PASS_FACT.test(fact) && !factsOf(rule).some((name) => name === fact))).toEqual([]);
        expect(new Set(missing).size).toBe(missing.length);
        expect(result.status === 'needs-facts' && missing.length === 0).toBe(false);
      }),
      runs(NUM_RUNS[rule] ?? 100),
    );
  });
});

describe('asking one fact after the other ends', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(startingFrom(rule), ({ full, start, refund }) => {
        let known = start;
        let result = ask(rule, known);
        for (let asked = 0; result.status === 'needs-facts' && asked < 30; asked += 1) {
          const [next] = result.missing;
          known = give(known, full, next ?? '', refund);
          result = ask(rule, known);
        }
        expect(result.status).not.toBe('needs-facts');
      }),
      runs(NUM_RUNS[rule] ?? 100),
    );
  });
});

describe('once all that is listed is given, the answer is decided or not covered', () => {
  /** Whether a pass's refund matters is known only once the passes are. */
  const givenAtOnce = (start: Facts, full: Facts, refund: boolean, rule: RuleName): Result<RuleValue> => {
    const listed = missingIn(ask(rule, start));
    const known = listed.reduce((facts, fact) => give(facts, full, fact, refund), start);
    if (!listed.includes('passes')) return ask(rule, known);
    const passes = (known.passes ?? []).map((pass) => ({ ...pass, refundExtension: pass.refundExtension ?? refund }));
    return ask(rule, { ...known, passes });
  };

  const PASSES = [
    { paper: '301', sitting: '2021H1' },
    { paper: '302', sitting: '2021H1' },
  ] as const;

  /** Facts that had to be asked for twice once. */
  const EXAMPLES: Readonly<Partial<Record<RuleName, [{ full: Facts; start: Facts; refund: boolean }][]>>> = {
    'interview.category': [
      [
        {
          full: { category: 'vocational-academic', passes: PASSES, writtenCategory: 'primary', subject: 'russian' },
          start: { passes: PASSES, writtenCategory: 'primary' },
          refund: false,
        },
      ],
    ],
  };

  it.each(RULE_NAMES)('%s', (rule) => {
    fc.assert(
      fc.property(startingFrom(rule), ({ full, start, refund }) => {
        const result = givenAtOnce(start, full, refund, rule);
        expect(missingIn(result)).toEqual([]);
      }),
      { ...runs(NUM_RUNS[rule] ?? 150), examples: EXAMPLES[rule] ?? [] },
    );
  });
});

describe('a fact alone that is asked for can change the answer', () => {
  const VALUES: Readonly<Partial<Record<FactName, readonly unknown[]>>> = {
    student: [true, false],
    refundExtension: [true, false],
    ground: REVIEW_GROUNDS,
  };
  /** Where dates differ by province, the province is needed only on the days on which they differ. */
  const valuesOf = (rule: RuleName, fact: FactName): readonly unknown[] | undefined =>
    fact === 'province' && (rule === 'review.open' || rule === 'interview.window') ? PROVINCE_CODES : VALUES[fact];

  const answerOf = (rule: RuleName, facts: Facts): string => {
    try {
      const result = ask(rule, facts);
      return result.status === 'decided' ? JSON.stringify(result.value) : result.status;
    } catch (error) {
      if (error instanceof FactError && error.code === 'contradiction') return 'contradiction';
      throw error;
    }
  };

  it.each(PREDICATES)('%s', (rule) => {
    const left = factsOf(rule).filter((name) => valuesOf(rule, name) !== undefined);
    if (left.length === 0) return;
    const oneMissing = fc
      .tuple(allFactsOf(rule), fc.constantFrom(...left))
      .map(([full, name]) => pick(full, factsOf(rule).filter((other) => other !== name)));
    fc.assert(
      fc.property(oneMissing, (facts) => {
        const missing = missingIn(ask(rule, facts));
        const [only] = missing;
        if (missing.length !== 1 || only === undefined || !isFactName(only)) return;
        const answers = (valuesOf(rule, only) ?? []).map((value) => answerOf(rule, { ...facts, [only]: value }));
        const distinct = new Set(answers.filter((answer) => answer !== 'contradiction'));
        expect({ only, answers: distinct.size === 1 ? [...distinct] : 'differ' }).toEqual({ only, answers: 'differ' });
      }),
      runs(NUM_RUNS[rule] ?? 300),
    );
  });
});
