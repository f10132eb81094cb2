import type { Facts } from '../../facts/facts.js';

/** The facts that a suggestion may change, in the order in which it names them. */
export const CHANGEABLE_FACTS = [
  'category',
  'subject',
  'province',
  'basis',
  'basisProvince',
  'passes',
  'sitting',
  'on',
] as const satisfies readonly (keyof Facts)[];

/** A fact that a suggestion may change. */
export type ChangeableFact = (typeof CHANGEABLE_FACTS)[number];

/** One fact, and what to put in its place; `passes` is the whole new list. */
export type Change = { readonly [F in ChangeableFact]: ChangeOf<F> }[ChangeableFact];

const isKnown = <T>(value: T): value is Exclude<T, undefined> => value !== undefined;

/** What one fact has become. */
export interface ChangeOf<F extends ChangeableFact> {
  readonly fact: F;
  readonly to: Exclude<Facts[F], undefined>;
}

const changeOf = <F extends ChangeableFact>(fact: F, after: Facts): readonly ChangeOf<F>[] => {
  const to: Facts[F] = after[fact];
  return isKnown(to) ? [{ fact, to }] : [];
};

const CHANGE_OF: Readonly<Record<ChangeableFact, (after: Facts) => readonly Change[]>> = {
  category: (after) => changeOf('category', after),
  subject: (after) => changeOf('subject', after),
  province: (after) => changeOf('province', after),
  basis: (after) => changeOf('basis', after),
  basisProvince: (after) => changeOf('basisProvince', after),
  passes: (after) => changeOf('passes', after),
  sitting: (after) => changeOf('sitting', after),
  on: (after) => changeOf('on', after),
};

/** What has changed from some facts to others. */
export const changesBetween = (before: Facts, after: Facts): readonly Change[] =>
  CHANGEABLE_FACTS.filter((fact) => before[fact] !== after[fact]).flatMap((fact) => CHANGE_OF[fact](after));
