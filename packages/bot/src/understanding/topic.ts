/** What a message can be about. */
export const TOPICS = [
  'score.query',
  'score.convert',
  'score.passline',
  'score.passed',
  'score.failed.next',
  'review.how',
  'review.deadline',
  'review.scope',
  'validity.period',
  'validity.deadline',
  'validity.partial',
  'interview.when',
  'interview.how',
  'interview.eligible',
  'interview.area',
  'interview.category',
  'interview.subject',
  'interview.audit',
  'interview.account',
  'interview.fee',
  'interview.admit',
  'interview.content',
  'interview.retry',
  'written.when',
  'written.how',
  'written.subjects',
  'written.eligible',
  'certificate.after',
  'study.advice',
  'reminder.set',
  'smalltalk.greet',
  'smalltalk.thanks',
  'help',
  'flow.control',
  'flow.slot',
  'sensitive',
  'outofscope',
] as const;

/** A topic of a message. */
export type Topic = (typeof TOPICS)[number];

/** Whether a text names a topic. */
export const isTopic = (text: string): text is Topic => TOPICS.some((topic) => topic === text);
