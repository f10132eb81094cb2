import type { FactName } from './facts/facts.js';
import type { RuleName } from './rule-name.js';

/** The facts that each rule takes, in the order to ask for them. */
export const RULE_FACTS = {
  'score.report': ['rawScore', 'rawPassMark'],
  'score.estimate': ['rawScore'],
  'score.raw-needed': ['reportScore', 'rawPassMark'],
  'score.pass': ['reportScore', 'rawScore', 'rawPassMark'],
  'review.window': ['sitting', 'kind', 'province', 'publishedOn'],
  'review.open': ['sitting', 'kind', 'province', 'publishedOn', 'on'],
  'review.ground': ['ground'],
  'validity.written': ['sitting', 'refundExtension', 'province', 'validUntil'],
  'validity.written-on': ['sitting', 'refundExtension', 'province', 'validUntil', 'on'],
  'validity.certificate': ['sitting'],
  'sitting.calendar': ['sitting', 'province'],
  'sitting.next': ['on', 'stage'],
  'papers.required': ['category', 'subject'],
  'papers.outstanding': ['category', 'subject', 'passes', 'on'],
  'interview.category': ['category', 'passes', 'writtenCategory', 'subject'],
  'interview.subject': ['category', 'subject', 'passes', 'writtenSubject', 'province', 'sitting'],
  'interview.area': ['province', 'basis', 'basisProvince', 'student', 'sitting'],
  'interview.account': ['sitting', 'lastWrittenSitting', 'province', 'writtenProvince'],
  'interview.window': ['sitting', 'province', 'on'],
  'interview.eligible': [
    'category',
    'subject',
    'passes',
    'province',
    'basis',
    'basisProvince',
    'student',
    'sitting',
    'on',
  ],
  'registration.steps': ['stage', 'province', 'sitting'],
} as const satisfies Readonly<Record<RuleName, readonly FactName[]>>;
