/** The languages of the library. */
export const LOCALES = ['zh-CN', 'en'] as const;

/** A language of the library. */
export type Locale = (typeof LOCALES)[number];
