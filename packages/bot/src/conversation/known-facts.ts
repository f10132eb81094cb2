import type { FactName, Facts } from '@ntce/core';
import type { KnownFacts, Origin } from './state.js';

/** The facts as the core takes them. */
export const plainFacts = (known: KnownFacts): Facts =>
  Object.fromEntries(
    Object.entries(known).map(([fact, entry]) => [fact, (entry as { readonly value: unknown }).value]),
  );

/** The facts with some more, or others in their place; the newest come last. */
export const remember = (known: KnownFacts, facts: Facts, origin: Origin): KnownFacts => {
  const given = (Object.entries(facts) as [FactName, unknown][]).filter(([, value]) => value !== undefined);
  const others = forget(known, given.map(([fact]) => fact));
  return { ...others, ...Object.fromEntries(given.map(([fact, value]) => [fact, { value, origin }])) };
};

/** The facts of a state that are not in another, or differ there. */
export const newFacts = (before: KnownFacts, after: KnownFacts): readonly FactName[] =>
  (Object.keys(after) as FactName[]).filter(
    (fact) => JSON.stringify(before[fact]?.value) !== JSON.stringify(after[fact]?.value),
  );

/** The facts without some. */
export const forget = (known: KnownFacts, facts: readonly FactName[]): KnownFacts =>
  Object.fromEntries(
    Object.entries(known).filter(([fact]) => !facts.some((forgotten) => forgotten === fact)),
  );
