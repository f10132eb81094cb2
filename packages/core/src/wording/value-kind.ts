import type { StatedFact } from '../look-up/exam-fact.js';
import type { ProvinceRecord } from '../rulebook/province-record.js';
import type { RuleValue, RuleValues } from '../rules.js';

/** Whatever a result can carry: the value of a rule, a plain fact, or what is on record of a province. */
export type ExplainedValue = RuleValue | StatedFact | ProvinceRecord;

/** The values that rules answer with, by what tells them apart. */
export interface ValueKinds {
  predicate: boolean;
  reportScore: RuleValues['score.report'];
  estimate: RuleValues['score.estimate'];
  rawScore: RuleValues['score.raw-needed'];
  reviewWindow: RuleValues['review.window'];
  writtenValidity: RuleValues['validity.written'];
  certificateValidity: RuleValues['validity.certificate'];
  calendar: RuleValues['sitting.calendar'];
  nextSitting: RuleValues['sitting.next'];
  requiredPapers: RuleValues['papers.required'];
  outstandingPapers: RuleValues['papers.outstanding'];
  account: RuleValues['interview.account'];
  steps: RuleValues['registration.steps'];
  statedFact: StatedFact;
  provinceRecord: ProvinceRecord;
}

/** The kind of a value. */
export type ValueKind = keyof ValueKinds;

/** One short answer for each kind of value; a kind without wording does not compile. */
export type ValueWording = {
  readonly [K in ValueKind]: (value: ValueKinds[K]) => string;
};

/** Says a value in the words of a wording. */
export const sayValue = (value: ExplainedValue, say: ValueWording): string => {
  if (typeof value === 'boolean') return say.predicate(value);
  if ('low' in value) return say.estimate(value);
  if ('leastWhole' in value) return say.rawScore(value);
  if ('reportScore' in value) return say.reportScore(value);
  if ('closes' in value) return say.reviewWindow(value);
  if ('lastInterview' in value) return say.writtenValidity(value);
  if ('until' in value) return say.certificateValidity(value);
  if ('cancelled' in value) return say.calendar(value);
  if ('stage' in value) return say.nextSitting(value);
  if ('papers' in value) return say.requiredPapers(value);
  if ('outstanding' in value) return say.outstandingPapers(value);
  if ('registerAgain' in value) return say.account(value);
  if ('fact' in value) return say.statedFact(value);
  if ('names' in value) return say.provinceRecord(value);
  return say.steps(value);
};

