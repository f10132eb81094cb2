import type { FactName, Facts } from '@ntce/core';
import type { KnownFacts, Origin } from './state.js';

/** The facts as the core takes them. */
export const plainFacts = (known: KnownFacts): Facts =>
  Object.fromEntries(
    Object.entries(known).map(([fact, entry]) => [fact, (entry as { readonly value: unknown }).value]),
  );

/** The facts with some more, or others in their place. */
export const remember = (known: KnownFacts, facts: Facts, origin: Origin): KnownFacts => {
  const given = (Object.entries(facts) as [string, unknown][]).filter(([, value]) => value !== undefined);
  return { ...known, ...Object.fromEntries(given.map(([fact, value]) => [fact, { value, origin }])) };
};

/** The facts without some. */
export const forget = (known: KnownFacts, facts: readonly FactName[]): KnownFacts =>
  Object.fromEntries(
    Object.entries(known).filter(([fact]) => !facts.some((forgotten) => forgotten === fact)),
  );
