import type { BilingualText } from '../result/fact-error.js';
import { because } from '../result/reason.js';
import { decided, type Decided } from '../result/result.js';
import { examFacts, type ExamFact, type ExamFactId } from '../rulebook/exam-facts.js';

/** A plain fact about the exam, in both languages. */
export interface StatedFact {
  readonly fact: ExamFactId;
  readonly text: BilingualText;
  /** The sittings it was recorded for; `null` where the record is undated. */
  readonly recordedFor: ExamFact['recordedFor'];
}

/**
 * A plain fact about the exam that rests on no computing rule, with its evidence.
 *
 * @example
 * examFact('written-valid-nationwide').status // => 'decided'
 */
export const examFact = (fact: ExamFactId): Decided<StatedFact> => {
  const { text, recordedFor, sources }: ExamFact = examFacts[fact];
  return decided({ fact, text, recordedFor }, 'stated', [because('exam-fact', { text }, sources)]);
};
