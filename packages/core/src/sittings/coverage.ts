import type { Sitting } from '../calendar/sitting.js';
import { derivedFrom } from '../rulebook/evidence.js';
import { seedArticle, categoriesAndSchedule2016 } from '../rulebook/sources/third-party-pages.js';
import { because, type ReasonOf } from '../result/reason.js';
import { cancellationOf, FIRST_SITTING } from './dates-of-sitting.js';

const firstSittingSources = derivedFrom(categoriesAndSchedule2016, seedArticle);

/** Why no rule covers a sitting; `undefined` where it lies within the rulebook or after it. */
export const beforeRulebook = (sitting: Sitting): ReasonOf<'before-rulebook'> | undefined =>
  sitting < FIRST_SITTING
    ? because('before-rulebook', { sitting, first: FIRST_SITTING }, firstSittingSources)
    : undefined;

/** Why a sitting was not held; `undefined` where it was. */
export const cancelled = (sitting: Sitting): ReasonOf<'sitting-cancelled'> | undefined => {
  const sources = cancellationOf(sitting);
  return sources === undefined ? undefined : because('sitting-cancelled', { sitting }, sources);
};

export { firstSittingSources };
