/** The kinds of dated things ahead of a candidate, in the order in which they come in one round. */
export const TIMELINE_CODES = [
  'written-registration',
  'written-exam',
  'written-results',
  'interview-registration',
  'interview',
  'interview-results',
  'review-opens',
  'review-safe-until',
  'review-closes',
  'pass-expires',
  'certificate-expires',
] as const;

/** The kind of a dated thing ahead of a candidate. */
export type TimelineCode = (typeof TIMELINE_CODES)[number];
