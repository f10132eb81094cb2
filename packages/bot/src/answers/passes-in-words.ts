import { requiredPapers, type CalendarDate, type Category, type PaperCode, type Pass, type Subject } from '@ntce/core';
import { papersIn, positionsIn } from '../understanding/entities/papers-in.js';
import { sittingsAndYearsIn } from '../understanding/entities/sittings-in.js';

/** Whose papers a message speaks of. */
export interface Candidate {
  readonly category: Category | undefined;
  readonly subject: Subject | undefined;
  readonly on: CalendarDate;
}

const CLAUSE_END = /[,，。;；、\n]|\band\b|\bthen\b|\bbut\b/;
const CLAUSE_END_OR_SPACE = /[,，。;；、\s]/;
const HAN = /\p{Script=Han}/u;
const PASSED = /过|合格|通过|\bpass(?:ed)?\b/;
const NOT_PASSED = /没(?:有)?(?:考?过|合格|通过)|不(?:过|合格)|未(?:过|合格|通过)|挂|\bnot\b|n't|failed/;

const papersOf = (clause: string, { category, subject }: Candidate): readonly PaperCode[] => {
  const required = requiredPapers({ category, subject });
  const all = required.status === 'decided' ? required.value.papers : [];
  const categories = category === undefined ? [] : [category];
  const byPosition = positionsIn(clause, categories).flatMap((position) => all[position - 1]?.paper ?? []);
  return [...new Set([...papersIn(clause, categories), ...byPosition])];
};

/**
 * The passes that a normalized message tells paper by paper, each clause with its sitting: 23下过了综素和教知，25上过了科三.
 *
 * A clause without a paper, or without one sitting and no other, tells none.
 */
export const passesInWords = (text: string, candidate: Candidate): readonly Pass[] =>
  text.split(HAN.test(text) ? CLAUSE_END_OR_SPACE : CLAUSE_END).flatMap((clause) => {
    const [sitting, another] = sittingsAndYearsIn(clause, candidate.on).sittings;
    if (sitting === undefined || another !== undefined || !PASSED.test(clause) || NOT_PASSED.test(clause)) return [];
    return papersOf(clause, candidate).map((paper) => ({ paper, sitting }));
  });
