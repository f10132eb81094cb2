import type { Locale } from '@ntce/core';

/** The same texts in every language; one that is missing does not compile. */
export type Bilingual<T> = Readonly<Record<Locale, T>>;
