import type { Citation, Citations, Grade, Source } from '../result/citation.js';

/** A source, or a place within it. */
export type Cited = Source | { readonly source: Source; readonly locator: string };

/* @__NO_SIDE_EFFECTS__ */
const cite = (grade: Grade, cited: Cited): Citation =>
  'locator' in cited
    ? { ...cited.source, locator: cited.locator, grade }
    : { ...cited, locator: null, grade };

/* @__NO_SIDE_EFFECTS__ */
const citeAll = (grade: Grade, first: Cited, rest: readonly Cited[]): Citations => [
  cite(grade, first),
  ...rest.map((cited) => cite(grade, cited)),
];

/** A place within a source, such as an article of a regulation. */
/* @__NO_SIDE_EFFECTS__ */
export const at = (source: Source, locator: string): Cited => ({ source, locator });

/** Evidence: the authority's own page was seen. */
/* @__NO_SIDE_EFFECTS__ */
export const official = (first: Cited, ...rest: readonly Cited[]): Citations =>
  citeAll('official', first, rest);

/** Evidence: an official notice, as carried by others. */
/* @__NO_SIDE_EFFECTS__ */
export const reposted = (first: Cited, ...rest: readonly Cited[]): Citations =>
  citeAll('official-reposted', first, rest);

/** Evidence: several third parties agree. */
/* @__NO_SIDE_EFFECTS__ */
export const several = (first: Cited, ...rest: readonly Cited[]): Citations =>
  citeAll('several', first, rest);

/** Evidence: one third party. */
/* @__NO_SIDE_EFFECTS__ */
export const single = (first: Cited, ...rest: readonly Cited[]): Citations =>
  citeAll('single', first, rest);

/** Evidence: worked out from cited facts. */
/* @__NO_SIDE_EFFECTS__ */
export const derivedFrom = (first: Cited, ...rest: readonly Cited[]): Citations =>
  citeAll('derived', first, rest);

/** Evidence: only the article that the project started from. */
/* @__NO_SIDE_EFFECTS__ */
export const article = (first: Cited, ...rest: readonly Cited[]): Citations =>
  citeAll('article', first, rest);
