export { LOCALES, type Locale } from './locale.js';
export type { ReasonWording } from './reason-wording.js';
export type { ValueKind, ValueKinds, ValueWording } from './value-kind.js';
export type { Names, Wording } from './wording.js';
export { wordings } from './wordings.js';
