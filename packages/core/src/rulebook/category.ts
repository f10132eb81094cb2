/** The categories of the exam, as candidates choose them when they register. */
export const CATEGORIES = [
  'kindergarten',
  'primary',
  'junior-secondary',
  'senior-secondary',
  'vocational-academic',
  'vocational-professional',
  'vocational-instructor',
] as const;

/** A category: the kind of school that the qualification is for. */
export type Category = (typeof CATEGORIES)[number];
