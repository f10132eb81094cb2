import type { Sitting } from '../calendar/sitting.js';
import { derivedFrom } from '../rulebook/evidence.js';
import { seedArticle, categoriesAndSchedule2016 } from '../rulebook/sources/third-party-pages.js';
import { because, type ReasonOf } from '../result/reason.js';
import { cancellationOf, FIRST_SITTING } from './dates-of-sitting.js';

const firstSittingSources = derivedFrom(categoriesAndSchedule2016, seedArticle);

/** Why no rule covers a sitting; `undefined` where it lies within the rulebook or after it, or is not known. */
export const beforeRulebook = (sitting: Sitting | undefined): ReasonOf<'before-rulebook'> | undefined =>
  sitting !== undefined && sitting < FIRST_SITTING
    ? because('before-rulebook', { sitting, first: FIRST_SITTING }, firstSittingSources)
    : undefined;

/** Why a sitting was not held; `undefined` where it was, or is not known. */
export const cancelled = (sitting: Sitting | undefined): ReasonOf<'sitting-cancelled'> | undefined => {
  if (sitting === undefined) return undefined;
  const sources = cancellationOf(sitting);
  return sources && because('sitting-cancelled', { sitting }, sources);
};

export { firstSittingSources };
