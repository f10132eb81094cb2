import type { Pass } from '../facts/facts.js';
import type { Category } from '../rulebook/category.js';
import type { PaperCode } from '../rulebook/paper-code.js';
import { papers } from '../rulebook/papers.js';
import { isPassed } from './pass-status.js';

const PLAIN_FIRST = 1;
const A_CODE_FIRST = 2;
const PLAIN_SECOND = 4;
const A_CODE_SECOND = 8;
const THIRD = 16;
/** The third paper of the very subject in question. */
export const THIRD_OF_SUBJECT = 32;
/** An A code of whatever category. */
const SOME_A_CODE = 64;

export const NO_PAPERS = 0;

const FIRST = PLAIN_FIRST | A_CODE_FIRST;
const SECOND = PLAIN_SECOND | A_CODE_SECOND;
const PLAIN_FIRST_TWO = PLAIN_FIRST | PLAIN_SECOND;

/**
 * The papers of one category that a candidate has passed, whatever the day: a set, kept as bits
 * because every decision about the interview asks it several times.
 */
export type HeldPapers = number;

const placeOf = (code: PaperCode): HeldPapers => {
  const { position, plain } = papers[code];
  if (position === 3) return THIRD;
  if (position === 1) return plain === undefined ? PLAIN_FIRST : A_CODE_FIRST;
  return plain === undefined ? PLAIN_SECOND : A_CODE_SECOND;
};

/** The place of a code among the papers of a category. */
export const placeIn = (category: Category, code: PaperCode): HeldPapers => {
  const { categories, plain } = papers[code];
  const place = categories.includes(category) ? placeOf(code) : NO_PAPERS;
  return plain === undefined ? place : place | SOME_A_CODE;
};

/** The papers of a category that some pass is for. */
export const heldPapersOf = (passes: readonly Pass[], category: Category, third?: PaperCode): HeldPapers => {
  let held = NO_PAPERS;
  for (const pass of passes) {
    if (!isPassed(pass)) continue;
    held |= placeIn(category, pass.paper);
    if (pass.paper === third) held |= THIRD_OF_SUBJECT;
  }
  return held;
};

export const holdsFirstOrSecond = (held: HeldPapers): boolean => (held & (FIRST | SECOND)) !== 0;

export const holdsFirstTwo = (held: HeldPapers): boolean => (held & FIRST) !== 0 && (held & SECOND) !== 0;

export const holdsThird = (held: HeldPapers): boolean => (held & THIRD) !== 0;

export const holdsThirdOfSubject = (held: HeldPapers): boolean => (held & THIRD_OF_SUBJECT) !== 0;

export const holdsACode = (held: HeldPapers): boolean => (held & SOME_A_CODE) !== 0;

/** Papers one and two under plain codes. */
export const holdsPlainFirstTwo = (held: HeldPapers): boolean =>
  (held & PLAIN_FIRST_TWO) === PLAIN_FIRST_TWO;

/** Paper one or two under its A code and not under its plain one. */
export const holdsACodeOnly = (held: HeldPapers): boolean =>
  (held & FIRST) === A_CODE_FIRST || (held & SECOND) === A_CODE_SECOND;
