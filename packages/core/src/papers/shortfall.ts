import type { CalendarDate } from '../calendar/calendar-date.js';
import type { Pass } from '../facts/facts.js';
import { because, reasonFor, type Reason } from '../result/reason.js';
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
import { isCloserStatus, lastDayOf, statusOn, tellsMore, type PassStatus } from './pass-status.js';
import type { Requirement } from './requirements.js';
import type { PaperPlan } from './paper-plan.js';

/** Why no pass serves a requirement on a day. */
export interface Shortfall {
  readonly why: 'never-passed' | 'expired' | 'wrong-code' | 'refund-unknown' | 'not-covered';
  readonly reason: Reason;
  /** The pass that the reason speaks of. */
  readonly index?: number;
  /** Its last day, where it has expired. */
  readonly until?: CalendarDate;
}

/** Why a requirement is not served of which no pass is known. */
export const neverPassed = /* @__PURE__ */ reasonFor(
  'paper-never-passed',
  (paper: PaperCode) => ({ paper }),
  separatePapersSources,
);

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
export const shortfallOf = (
  requirement: Requirement,
  passes: readonly Pass[],
  on: CalendarDate,
): Shortfall | undefined => {
  const { paper, codes } = requirement;
  let closest: Pass | undefined;
  let status: PassStatus | undefined;
  for (const pass of passes) {
    if (!codes.includes(pass.paper)) continue;
    const reached = statusOn(pass, on);
    if (closest !== undefined && status !== undefined) {
      if (reached === status ? !tellsMore(pass, closest) : !isCloserStatus(reached, status)) continue;
    }
    closest = pass;
    status = reached;
  }
  if (status === 'valid') return undefined;
  const came = closest === undefined || status === undefined ? undefined : EXPLAIN[status](closest, passes.indexOf(closest));
  if (came !== undefined && came.why !== 'never-passed') return came;
  const code = heldByWrongCode(requirement, passes, on);
  if (code !== undefined) {
    return { why: 'wrong-code', reason: because('paper-wrong-code', { paper, held: code }, plainServesSources) };
  }
  return came ?? { why: 'never-passed', reason: neverPassed(paper) };
};

/** A requirement that no pass serves, and why. */
export interface Unmet {
  readonly requirement: Requirement;
  readonly shortfall: Shortfall;
}

/** Which requirements of a plan the passes do not serve on a day, and why. */
export const unmetOf = (
  { requirements }: PaperPlan,
  passes: readonly Pass[],
  on: CalendarDate,
): readonly Unmet[] =>
  requirements.flatMap((requirement) => {
    const shortfall = shortfallOf(requirement, passes, on);
    return shortfall === undefined ? [] : [{ requirement, shortfall }];
  });
