export { LOCALES, type Locale } from './locale.js';
export type { Names, Wording } from './wording.js';
export { wordings } from './wordings.js';
