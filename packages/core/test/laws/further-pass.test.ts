import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts, Pass } from '../../src/facts/facts.js';
import { isEligibleForInterview } from '../../src/interview/index.js';
import { outstandingPapers } from '../../src/papers/index.js';
import { hasSubject } from '../../src/papers/requirements.js';
import { SUBJECTS } from '../../src/rulebook/subject.js';
import { CATEGORIES } from '../../src/rulebook/category.js';
import { allFactsOf, hopefulFacts, passesFor, runs, SITTINGS_ON_RECORD } from './arbitrary-facts.js';

const furtherPass: fc.Arbitrary<Pass> = fc
  .tuple(fc.constantFrom(...CATEGORIES), fc.constantFrom(...SUBJECTS), fc.constantFrom(...SITTINGS_ON_RECORD))
  .chain(([category, subject, around]) => passesFor(category, subject, around))
  .map((passes) => passes.find((pass) => pass.sitting >= '2015H1') ?? { paper: '301', sitting: '2017H2' });

const insertedAt = (passes: readonly Pass[], pass: Pass, share: number): readonly Pass[] => {
  const at = Math.floor(share * (passes.length + 1));
  return [...passes.slice(0, at), pass, ...passes.slice(at)];
};

/** The papers rules refuse a subject that the category does not have. */
const isOfItsCategory = ({ category, subject }: Facts): boolean =>
  category !== undefined && subject !== undefined && hasSubject(category, subject);

const share = fc.double({ min: 0, max: 0.999, noNaN: true });

const papersOf = (facts: Facts): readonly string[] | undefined => {
  const result = outstandingPapers(facts);
  return result.status === 'decided' ? result.value.outstanding.map(({ paper }) => paper) : undefined;
};

describe('a further pass never takes anything away', () => {
  it('an eligible candidate stays eligible', () => {
    fc.assert(
      fc.property(hopefulFacts, furtherPass, share, (facts, pass, where) => {
        const before = isEligibleForInterview(facts);
        fc.pre(before.status === 'decided' && before.value);
        const passes = insertedAt(facts.passes ?? [], pass, where);
        expect(isEligibleForInterview({ ...facts, passes })).toMatchObject({ status: 'decided', value: true });
      }),
      runs(300),
    );
  });

  it('what is outstanding shrinks or stays', () => {
    fc.assert(
      fc.property(allFactsOf('papers.outstanding'), furtherPass, share, (facts, pass, where) => {
        const before = papersOf(facts);
        const after = papersOf({ ...facts, passes: insertedAt(facts.passes ?? [], pass, where) });
        fc.pre(before !== undefined && after !== undefined);
        expect(after.filter((paper) => !before.includes(paper))).toEqual([]);
      }),
      runs(300),
    );
  });

  it('nothing outstanding stays nothing outstanding', () => {
    fc.assert(
      fc.property(hopefulFacts.filter(isOfItsCategory), furtherPass, share, (facts, pass, where) => {
        fc.pre(papersOf(facts)?.length === 0);
        expect(papersOf({ ...facts, passes: insertedAt(facts.passes ?? [], pass, where) })).toEqual([]);
      }),
      runs(300),
    );
  });
});
