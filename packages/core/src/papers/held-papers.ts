import type { Category } from '../rulebook/category.js';
import type { PaperCode } from '../rulebook/paper-code.js';
import { papers } from '../rulebook/papers.js';

const PLAIN_FIRST = 1;
const A_CODE_FIRST = 2;
const PLAIN_SECOND = 4;
const A_CODE_SECOND = 8;
const THIRD = 16;
/** The third paper of the very subject in question. */
export const THIRD_OF_SUBJECT = 32;

export const NO_PAPERS = 0;

const FIRST = PLAIN_FIRST | A_CODE_FIRST;
const SECOND = PLAIN_SECOND | A_CODE_SECOND;
const PLAIN_FIRST_TWO = PLAIN_FIRST | PLAIN_SECOND;

/**
 * The papers of one category that a candidate has passed, whatever the day: a set, kept as bits
 * because every decision about the interview asks it several times.
 */
export type HeldPapers = number;

const PLACES = [NO_PAPERS, PLAIN_FIRST, PLAIN_SECOND, THIRD] as const;
const A_CODE_PLACES = [NO_PAPERS, A_CODE_FIRST, A_CODE_SECOND, NO_PAPERS] as const;

/** The place of a code among the papers of a category. */
export const placeIn = (category: Category, code: PaperCode): HeldPapers => {
  const { categories, plain, position } = papers[code];
  if (!categories.includes(category)) return NO_PAPERS;
  return (plain === undefined ? PLACES : A_CODE_PLACES)[position];
};

export const holdsFirstOrSecond = (held: HeldPapers): boolean => (held & (FIRST | SECOND)) !== 0;

export const holdsFirstTwo = (held: HeldPapers): boolean => (held & FIRST) !== 0 && (held & SECOND) !== 0;

export const holdsThird = (held: HeldPapers): boolean => (held & THIRD) !== 0;

export const holdsThirdOfSubject = (held: HeldPapers): boolean => (held & THIRD_OF_SUBJECT) !== 0;

/** Papers one and two under plain codes. */
export const holdsPlainFirstTwo = (held: HeldPapers): boolean =>
  (held & PLAIN_FIRST_TWO) === PLAIN_FIRST_TWO;

/** Paper one or two under its A code and not under its plain one. */
export const holdsACodeOnly = (held: HeldPapers): boolean =>
  (held & FIRST) === A_CODE_FIRST || (held & SECOND) === A_CODE_SECOND;
