import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sitting } from '../../src/calendar/sitting.js';
import type { FactName, Facts } from '../../src/facts/facts.js';
import type { Result } from '../../src/result/result.js';
import type { RuleName } from '../../src/rule-name.js';
import type { RuleValue } from '../../src/rules.js';
import { allFactsOf, ask, factsOf, pick, PREDICATES, runs, subsetsOf } from './arbitrary-facts.js';

/** A review without a province asks every province, so it gets fewer runs. */
const RUNS: Readonly<Partial<Record<RuleName, number>>> = { 'review.open': 15, 'interview.eligible': 60 };

/** Facts that flipped once. */
const EXAMPLES: Readonly<Partial<Record<RuleName, [Facts][]>>> = {
  'interview.eligible': [[{ category: 'primary', subject: 'russian', passes: [] }]],
  'interview.subject': [
    [{ category: 'primary', subject: 'mental-health', passes: [{ paper: '201', sitting: '2021H1' }], sitting: '2015H2' }],
  ],
  'validity.written-on': [
    [{ sitting: '2017H2', validUntil: '2019-12-31', on: '2017-09-05' }],
    [{ sitting: '2015H2', validUntil: '2015-11-02', on: '2015-11-13' }],
  ],
};

/** Facts that correct what the rulebook assumes, and alternatives that win over a fact that is there already. */
const mayCorrect = (name: FactName, known: readonly FactName[]): boolean => {
  if (name === 'validUntil' || name === 'publishedOn') return true;
  // The portal's date decides without the sitting; the sitting then only adds that its results are not out yet.
  if (name === 'sitting') return known.includes('validUntil');
  if (name === 'reportScore') return known.includes('rawScore');
  return name === 'passes' && (known.includes('writtenCategory') || known.includes('writtenSubject'));
};

const OUTSIDE = ['before-rulebook', 'region-outside-exam'];

/** A fact that lies outside the rulebook makes every rule not covered. */
const liesOutside = (result: Result<RuleValue>): boolean =>
  result.status === 'not-covered' && result.reasons.every(({ code }) => OUTSIDE.includes(code));

const answer = (result: Result<RuleValue>): unknown =>
  result.status === 'decided' ? result.value : result.status;

interface Flip {
  readonly known: Facts;
  readonly added: FactName;
  readonly before: unknown;
  readonly after: unknown;
}

const flipsOf = (rule: RuleName, facts: Facts): readonly Flip[] => {
  const names = factsOf(rule).filter((name) => facts[name] !== undefined);
  const subsets = subsetsOf(names);
  const results = subsets.map((some) => ask(rule, pick(facts, some)));
  return subsets.flatMap((some, at) =>
    names.flatMap((added, bit) => {
      const before = results[at];
      const after = results[at | (1 << bit)];
      if (some.includes(added) || before?.status !== 'decided' || after === undefined) return [];
      if (mayCorrect(added, some) || liesOutside(after)) return [];
      if (after.status === 'decided' && after.value === before.value) return [];
      return [{ known: pick(facts, some), added, before: before.value, after: answer(after) }];
    }),
  );
};

/** The flip with the fewest facts. */
const smallest = (flips: readonly Flip[]): Flip | undefined =>
  [...flips].sort((a, b) => Object.keys(a.known).length - Object.keys(b.known).length)[0];

const CANCELLED: Sitting = '2020H1';

/** An interview of a sitting before its written papers: no candidate can have these facts. */
const isBeforeItsPasses = ({ sitting, passes }: Facts): boolean =>
  sitting !== undefined && (passes ?? []).some((pass) => pass.sitting > sitting);

describe('more facts never flip a decided answer', () => {
  it.each(PREDICATES)('%s', (rule) => {
    fc.assert(
      fc.property(allFactsOf(rule), (facts) => {
        fc.pre(facts.sitting !== CANCELLED);
        fc.pre(rule !== 'interview.subject' || !isBeforeItsPasses(facts));
        expect(smallest(flipsOf(rule, facts))).toBeUndefined();
      }),
      { ...runs(RUNS[rule] ?? 300), examples: EXAMPLES[rule] ?? [] },
    );
  });
});
