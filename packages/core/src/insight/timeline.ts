import type { CalendarDate } from '../calendar/calendar-date.js';
import { checkDate } from '../facts/check-date.js';
import { FACT_CHECKS } from '../facts/check-fact.js';
import { checkPasses } from '../facts/check-passes.js';
import type { FactName, Facts } from '../facts/facts.js';
import { STAGES } from '../rulebook/stage.js';
import { outsideExam } from '../sittings/region.js';
import { checkFacts } from './check-facts.js';
import { candidateOf, type Candidate } from './timeline/candidate.js';
import { certificateEntries } from './timeline/certificate-entries.js';
import { eventEntries } from './timeline/event-entries.js';
import { passEntries } from './timeline/pass-entries.js';
import { reviewEntries } from './timeline/review-entries.js';
import { roundsInQuestion } from './timeline/rounds-in-question.js';
import { TIMELINE_CODES } from './timeline/timeline-code.js';
import type { TimelineEntry } from './timeline/timeline-entry.js';

const FACTS_USED = [
  'sitting',
  'kind',
  'stage',
  'province',
  'publishedOn',
  'category',
  'subject',
  'passes',
] as const satisfies readonly FactName[];

const checkFactsUsed = (facts: Facts): void => {
  for (const fact of FACTS_USED) {
    if (facts[fact] !== undefined) FACT_CHECKS[fact](facts[fact], fact);
  }
  if (facts.passes !== undefined) checkPasses(facts.passes);
};

const roundEntries = (candidate: Candidate): readonly TimelineEntry[] => {
  const rounds = roundsInQuestion(candidate);
  return STAGES.flatMap((stage) =>
    rounds[stage].flatMap((sitting) => [
      ...eventEntries(candidate, sitting, stage),
      ...reviewEntries(candidate, sitting, stage),
    ]),
  );
};

const order = (a: string | number, b: string | number): number => (a < b ? -1 : Number(a > b));

const byDay = (a: TimelineEntry, b: TimelineEntry): number =>
  order(a.from, b.from) ||
  order(a.to, b.to) ||
  order(TIMELINE_CODES.indexOf(a.code), TIMELINE_CODES.indexOf(b.code)) ||
  order(a.id, b.id);

/**
 * Every dated thing that is ahead of a candidate on a day, the day itself included, ascending.
 *
 * The round in question (`sitting`), and where it is over or not known the next one of each stage;
 * the next written exam where papers are outstanding, and no written exam where none is; review windows; the
 * last day of each pass, with the last interview that it still serves; and for an interview in question
 * (`stage`) whose results are out, the last day of its certificate, should it have been passed. Where a province
 * is known, its own dates, and no round that it is not on record as holding. Registration by national dates is
 * `derived` at best, because a province may close earlier. What is not known is left out, what is estimated
 * says so. `on` takes the place of the fact of that name.
 *
 * An `id` is made of code, sitting, and stage or paper, never of a date: a reminder survives a change of date.
 *
 * @throws FactError where a fact is malformed or contradicts the exam
 * @example
 * timeline({ sitting: '2026H1', stage: 'interview', province: '14' }, '2026-05-01').map(({ id }) => id) // => ['interview.2026H1', 'interview-results.2026H1']
 * @example
 * timeline({ province: '81', passes: [{ paper: '101', sitting: '2017H2' }] }, '2019-01-01').map(({ id, from }) => [id, from]) // => [['pass-expires.2017H2.101', '2019-12-31']]
 */
export const timeline = (facts: Facts, on: CalendarDate): readonly TimelineEntry[] => {
  checkFacts(facts);
  checkDate(on, 'on');
  checkFactsUsed(facts);
  const candidate = candidateOf(facts, on);
  const isOutside = outsideExam(facts.province) !== undefined;
  const entries = [
    ...(isOutside ? [] : [...roundEntries(candidate), ...certificateEntries(candidate)]),
    ...passEntries(candidate),
  ];
  return entries.sort(byDay);
};
