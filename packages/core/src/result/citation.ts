/**
 * How well a claim is evidenced, for the claim that it is cited for:
 * `official` (the authority's own page), `official-reposted` (an official notice carried by others),
 * `several` (several third parties agree), `single` (one third party), `derived` (worked out from
 * cited facts), `article` (only the article that the project started from).
 */
export type Grade = 'official' | 'official-reposted' | 'several' | 'single' | 'derived' | 'article';

/** A document that readers can look for. */
export interface Source {
  /** Stable, lowercase, hyphenated. */
  readonly id: string;
  readonly title: string;
  /** Who wrote or published it, as far as that is known. */
  readonly issuer: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` where the date is not known. */
  readonly date: string | null;
  /** Where a reader can find it; `null` where no stable address is known. */
  readonly address: string | null;
}

/** A source, cited for one claim. */
export interface Citation extends Source {
  /** The place within the source, such as an article; `null` for the whole page. */
  readonly locator: string | null;
  readonly grade: Grade;
}

/** The evidence of a claim: at least one citation. */
export type Citations = readonly [Citation, ...Citation[]];
