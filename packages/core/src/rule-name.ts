/** The names of the rules. */
export const RULE_NAMES = [
  'score.report',
  'score.estimate',
  'score.raw-needed',
  'score.pass',
  'review.window',
  'review.open',
  'review.ground',
  'validity.written',
  'validity.written-on',
  'validity.certificate',
  'sitting.calendar',
  'sitting.next',
  'papers.required',
  'papers.outstanding',
  'interview.category',
  'interview.subject',
  'interview.area',
  'interview.account',
  'interview.window',
  'interview.eligible',
  'registration.steps',
] as const;

/** The name of a rule. */
export type RuleName = (typeof RULE_NAMES)[number];
