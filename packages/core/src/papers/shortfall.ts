import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Pass } from '../facts/facts.js';
import { because, type Reason } from '../result/reason.js';
import type { PaperCode } from '../rulebook/paper-code.js';
import {
  plainServesSources,
  separatePapersSources,
} from '../rulebook/paper-rules.js';
import { papers } from '../rulebook/papers.js';
import { passScoreSources } from '../rulebook/score-rules.js';
import {
  extension2020Sources,
  refundExtensionSources,
  writtenValiditySources,
} from '../rulebook/validity-rules.js';
import { beforeRulebook, cancelled } from '../sittings/coverage.js';
import { datesOf } from '../sittings/dates-of-sitting.js';
import { isExtendedIn2020 } from '../validity/validity-end.js';
import { termsOf } from '../validity/pass-terms.js';
import { lastDayOf, statusOn, type PassStatus } from './pass-status.js';
import type { Requirement } from './requirements.js';
import type { PaperPlan } from './paper-plan.js';
import { readStanding, type Closest, type Standing } from './standing.js';

/** Why no pass serves a requirement on a day. */
export interface Shortfall {
  readonly why: 'never-passed' | 'expired' | 'wrong-code' | 'refund-unknown' | 'not-covered';
  readonly reason: Reason;
  /** The pass that the reason speaks of. */
  readonly index?: number;
  /** Its last day, where it has expired. */
  readonly until?: CalendarDate;
}

const expired = (pass: Pass, index: number): Shortfall => {
  const { paper, sitting } = pass;
  const until = lastDayOf(pass);
  const sources = isExtendedIn2020(sitting) ? extension2020Sources : writtenValiditySources;
  return { why: 'expired', reason: because('paper-expired', { paper, sitting, until }, sources), index, until };
};

const uncertainResults = ({ sitting }: Pass): Reason => {
  const results = datesOf(sitting, 'writtenResults');
  const { resultsFrom, resultsKnownFrom } = termsOf(sitting);
  return because(
    'only-estimated',
    { sitting, event: 'writtenResults', from: results?.from ?? resultsFrom, to: results?.to ?? resultsKnownFrom },
    results?.sources ?? writtenValiditySources,
  );
};

const EXPLAIN: Readonly<
  Record<Exclude<PassStatus, 'valid'>, (pass: Pass, index: number) => Shortfall>
> = {
  'refund-unknown': (pass, index) => ({
    why: 'refund-unknown',
    reason: because(
      'refund-extension',
      { sitting: pass.sitting, until: termsOf(pass.sitting).refundEnd },
      refundExtensionSources,
    ),
    index,
  }),
  'results-unknown': (pass, index) => ({ why: 'not-covered', reason: uncertainResults(pass), index }),
  'before-rulebook': (pass, index) => ({
    why: 'not-covered',
    reason: beforeRulebook(pass.sitting) ?? uncertainResults(pass),
    index,
  }),
  expired,
  'not-yet': ({ paper, sitting }, index) => ({
    why: 'never-passed',
    reason: because(
      'paper-not-yet',
      { paper, sitting, results: termsOf(sitting).resultsFrom },
      termsOf(sitting).resultsSources,
    ),
    index,
  }),
  failed: ({ paper, sitting, reportScore = 0 }, index) => ({
    why: 'never-passed',
    reason: because('paper-below-pass-score', { paper, sitting, reportScore }, passScoreSources),
    index,
  }),
  cancelled: ({ paper, sitting }, index) => ({
    why: 'never-passed',
    reason: because(
      'pass-of-cancelled-sitting',
      { paper, sitting },
      cancelled(sitting)?.sources ?? extension2020Sources,
    ),
    index,
  }),
};

const heldByWrongCode = (
  { codes }: Requirement,
  passes: readonly Pass[],
  on: CalendarDate,
): PaperCode | undefined => {
  for (const pass of passes) {
    const { plain } = papers[pass.paper];
    if (plain === undefined || !codes.includes(plain) || codes.includes(pass.paper)) continue;
    if (statusOn(pass, on) === 'valid') return pass.paper;
  }
  return undefined;
};

/** Why no pass serves a requirement: the pass that comes closest, else a wrong code, else never passed. */
const shortfallOf = (
  requirement: Requirement,
  passes: readonly Pass[],
  on: CalendarDate,
  closest: Closest | undefined,
): Shortfall | undefined => {
  const pass = closest === undefined ? undefined : passes[closest.index];
  if (closest?.status === 'valid') return undefined;
  const came = closest === undefined || pass === undefined ? undefined : EXPLAIN[closest.status](pass, closest.index);
  if (came !== undefined && came.why !== 'never-passed') return came;
  const { paper } = requirement;
  const code = heldByWrongCode(requirement, passes, on);
  if (code !== undefined) {
    return { why: 'wrong-code', reason: because('paper-wrong-code', { paper, held: code }, plainServesSources) };
  }
  return came ?? { why: 'never-passed', reason: because('paper-never-passed', { paper }, separatePapersSources) };
};

/** A requirement that no pass serves, and why. */
export interface Unmet {
  readonly requirement: Requirement;
  readonly shortfall: Shortfall;
}

/** Why requirements of a plan are not served on a day; none where all are. */
export const shortfallsOf = (
  { plan: { requirements }, closest }: Standing,
  passes: readonly Pass[],
  on: CalendarDate,
): readonly Unmet[] => {
  const unmet: Unmet[] = [];
  let at = 0;
  for (const requirement of requirements) {
    const shortfall = shortfallOf(requirement, passes, on, closest[at]);
    if (shortfall !== undefined) unmet.push({ requirement, shortfall });
    at += 1;
  }
  return unmet;
};

/** Which requirements of a plan the passes do not serve on a day, and why. */
export const unmetOf = (plan: PaperPlan, passes: readonly Pass[], on: CalendarDate): readonly Unmet[] =>
  shortfallsOf(readStanding(plan, passes, on), passes, on);
