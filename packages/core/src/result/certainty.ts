import type { Certainty } from './result.js';

const STRENGTH: Readonly<Record<Certainty, number>> = { estimated: 0, derived: 1, stated: 2 };

/**
 * The certainty of a composite: that of its weakest part; `stated` where there is no part.
 */
export const weakest = (...parts: readonly Certainty[]): Certainty => {
  let found: Certainty = 'stated';
  for (const part of parts) if (STRENGTH[part] < STRENGTH[found]) found = part;
  return found;
};
