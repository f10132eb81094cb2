/** The subjects of the third written paper and of the interview. */
export const SUBJECTS = [
  'chinese',
  'mathematics',
  'english',
  'physics',
  'chemistry',
  'biology',
  'morality-and-law',
  'politics',
  'history',
  'geography',
  'music',
  'physical-education',
  'art',
  'information-technology',
  'general-technology',
  'history-and-society',
  'science',
  'mental-health',
  'japanese',
  'russian',
  'french',
  'german',
  'spanish',
  'tibetan',
  'korean',
  'yi',
  'special-education',
  'general-primary',
] as const;

/** A subject. */
export type Subject = (typeof SUBJECTS)[number];
