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

/** The pass that serves a requirement the longest on a day; `undefined` where none is valid. */
export const validPassFor = (
  { codes }: Requirement,
  passes: readonly Pass[],
  on: CalendarDate,
): Pass | undefined => {
  let best: Pass | undefined;
  for (const pass of passes) {
    if (!codes.includes(pass.paper) || statusOn(pass, on) !== 'valid') continue;
    if (best === undefined || lastDayOf(pass) > lastDayOf(best)) best = pass;
  }
  return best;
};

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

/** The closer a pass comes to serving, the higher. */
const CLOSENESS: Readonly<Record<Exclude<PassStatus, 'valid'>, number>> = {
  'refund-unknown': 7,
  'results-unknown': 6,
  'before-rulebook': 5,
  expired: 4,
  'not-yet': 3,
  failed: 2,
  cancelled: 1,
};

/** Whether a pass tells more than another of the same closeness: the later, then the better one. */
const tellsMore = (pass: Pass, other: Pass): boolean => {
  const end = lastDayOf(pass);
  const otherEnd = lastDayOf(other);
  if (end !== otherEnd) return end > otherEnd;
  if (pass.sitting !== other.sitting) return pass.sitting > other.sitting;
  return (pass.reportScore ?? 0) > (other.reportScore ?? 0);
};

const closestPass = (
  { codes }: Requirement,
  passes: readonly Pass[],
  on: CalendarDate,
): Shortfall | undefined => {
  let index = -1;
  let best: Pass | undefined;
  let bestStatus: Exclude<PassStatus, 'valid'> = 'cancelled';
  let at = -1;
  for (const pass of passes) {
    at += 1;
    if (!codes.includes(pass.paper)) continue;
    const status = statusOn(pass, on);
    if (status === 'valid') continue;
    const closer = CLOSENESS[status] - CLOSENESS[bestStatus];
    if (best !== undefined && (closer < 0 || (closer === 0 && !tellsMore(pass, best)))) continue;
    best = pass;
    bestStatus = status;
    index = at;
  }
  return best === undefined ? undefined : EXPLAIN[bestStatus](best, index);
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
): Shortfall => {
  const closest = closestPass(requirement, passes, on);
  if (closest !== undefined && closest.why !== 'never-passed') return closest;
  const held = heldByWrongCode(requirement, passes, on);
  if (closest !== undefined && held === undefined) return closest;
  const { paper } = requirement;
  if (held !== undefined) {
    return { why: 'wrong-code', reason: because('paper-wrong-code', { paper, held }, plainServesSources) };
  }
  return { why: 'never-passed', reason: because('paper-never-passed', { paper }, separatePapersSources) };
};
