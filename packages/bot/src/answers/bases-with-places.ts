import type { Basis, RegionCode } from '@ntce/core';
import { basesIn } from '../understanding/entities/named-in.js';
import { placesIn } from '../understanding/entities/place-names.js';

/** A basis and the region in which it lies. */
export interface BasisInPlace {
  readonly basis: Basis;
  readonly place: RegionCode;
}

/** What a message says on bases and places, and where it asks to register. */
export interface SaidBases {
  readonly pairs: readonly BasisInPlace[];
  /** Regions named without a basis: where the candidate would like to register. */
  readonly targets: readonly RegionCode[];
}

const CLAUSE_END = /[,.;:!?。；、]|\b(?:and|but|while)\b/;
const CLAUSE_END_OR_SPACE = /[,.;:!?。；、\s]/;
const HAN = /\p{Script=Han}/u;
const AS_STUDENT = /读|上学|大[一二三四]|研[一二三]|\bstud(?:y|ying|ent)\b/;
const NEGATED = /不在|不是|没有|没办|\bnot\b|n't|\bno\b|without/;

const basesOf = (clause: string): readonly Basis[] => {
  const bases = basesIn(clause);
  return bases.length === 0 && AS_STUDENT.test(clause) ? ['school'] : bases;
};

const pairsIn = (clause: string): readonly BasisInPlace[] => {
  const places = placesIn(clause);
  const [place] = places;
  if (place === undefined || NEGATED.test(clause)) return [];
  const bases = basesOf(clause);
  return bases.map((basis, index) => ({ basis, place: (bases.length === places.length ? places[index] : place) ?? place }));
};

/** The bases that a normalized message names with the regions they lie in: those of the same clause belong together. */
export const saidBases = (text: string): SaidBases => {
  const clauses = text.split(HAN.test(text) ? CLAUSE_END_OR_SPACE : CLAUSE_END).filter(Boolean);
  const places = placesIn(text);
  const inClauses = clauses.flatMap(pairsIn);
  const [only] = places;
  const bases = basesOf(text);
  const isApart = inClauses.length === 0 && places.length === 1 && !NEGATED.test(text);
  const pairs = isApart && only !== undefined ? bases.map((basis) => ({ basis, place: only })) : inClauses;
  return { pairs, targets: places.filter((region) => !pairs.some(({ place }) => place === region)) };
};
