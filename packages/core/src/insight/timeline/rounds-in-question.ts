import type { Sitting } from '../../calendar/sitting.js';
import { outstandingPapers } from '../../papers/index.js';
import type { Stage } from '../../rulebook/province-record.js';
import { beforeRulebook, cancelled } from '../../sittings/coverage.js';
import { membershipOf, notHeldIn } from '../../sittings/rounds-of-province.js';
import { roundsOpenOn } from '../rounds-ahead.js';
import type { Candidate } from './candidate.js';
import { eventEntries } from './event-entries.js';
import { reviewEntries } from './review-entries.js';

/** Whether a round takes place, and where a province is known, in that province as far as is on record. */
export const isHeld = ({ province }: Candidate, sitting: Sitting, stage: Stage): boolean => {
  if (beforeRulebook(sitting) !== undefined || cancelled(sitting) !== undefined) return false;
  if (province === undefined) return true;
  const membership = membershipOf(province, sitting)?.status ?? 'inside';
  return membership === 'inside' && notHeldIn(province, sitting, stage) === undefined;
};

const isAhead = (candidate: Candidate, sitting: Sitting, stage: Stage): boolean =>
  isHeld(candidate, sitting, stage) &&
  (eventEntries(candidate, sitting, stage).length > 0 || reviewEntries(candidate, sitting, stage).length > 0);

const nextOf = (candidate: Candidate, stage: Stage): readonly Sitting[] =>
  roundsOpenOn(candidate.on, stage)
    .filter((sitting) => isHeld(candidate, sitting, stage))
    .slice(0, 1);

/** The round in question as long as something of the stage is ahead in it, else the next that is open to register. */
const inQuestion = (candidate: Candidate, stage: Stage): readonly Sitting[] => {
  const { sitting } = candidate.facts;
  return sitting !== undefined && isAhead(candidate, sitting, stage) ? [sitting] : nextOf(candidate, stage);
};

type Outstanding = 'some' | 'none' | 'unknown';

const outstandingOf = ({ facts, on }: Candidate): Outstanding => {
  const { category, subject, passes } = facts;
  const result = outstandingPapers({ category, subject, passes, on });
  if (result.status !== 'decided') return 'unknown';
  return result.value.outstanding.length > 0 ? 'some' : 'none';
};

const isRegistrationOver = (candidate: Candidate, sitting: Sitting): boolean =>
  !eventEntries(candidate, sitting, 'written').some(({ code }) => code === 'written-registration');

/** Who has papers left and is too late for the round in question sits the next one. */
const writtenRounds = (candidate: Candidate): readonly Sitting[] => {
  const outstanding = outstandingOf(candidate);
  if (outstanding === 'none') return [];
  if (outstanding === 'unknown' && candidate.facts.stage === 'interview') return [];
  const rounds = inQuestion(candidate, 'written');
  const isTooLate = rounds.some((sitting) => isRegistrationOver(candidate, sitting));
  return outstanding === 'some' && isTooLate ? [...rounds, ...nextOf(candidate, 'written')] : rounds;
};

/** The rounds of each stage that are ahead of a candidate. */
export const roundsInQuestion = (candidate: Candidate): Readonly<Record<Stage, readonly Sitting[]>> => ({
  written: writtenRounds(candidate),
  interview: inQuestion(candidate, 'interview'),
});
