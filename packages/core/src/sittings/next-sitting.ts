import type { CalendarDate } from '../calendar/calendar-date.js';
import { halfYearOf, shiftSitting, type Sitting } from '../calendar/sitting.js';
import { checkChoice } from '../facts/check-choice.js';
import { checkDate } from '../facts/check-date.js';
import { STAGE_CHOICES } from '../facts/choices.js';
import type { Facts } from '../facts/facts.js';
import type { Citations } from '../result/citation.js';
import { because, type Reason } from '../result/reason.js';
import { decided, needsFacts, notCovered, type Result } from '../result/result.js';
import type { DatedEvent, Stage } from '../rulebook/province-record.js';
import { firstSittingSources } from './coverage.js';
import { cancellationOf, datesOf, FIRST_SITTING, type EventDates } from './dates-of-sitting.js';

export type NextSittingFacts = Pick<Facts, 'on' | 'stage'>;

/** Dates that a notice states or a rule gives, both ends included; or, where only estimated, the days between which they lie. */
export type ForecastEntry =
  | {
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      readonly certainty: 'stated' | 'derived';
      readonly sources: Citations;
    }
  | {
      readonly earliest: CalendarDate;
      readonly latest: CalendarDate;
      readonly certainty: 'estimated';
      readonly sources: Citations;
    };

/** The next sitting whose written exam is still open to register, with its dates. */
export interface NextWrittenExam {
  readonly sitting: Sitting;
  readonly stage: 'written';
  readonly writtenRegistration: ForecastEntry;
  readonly writtenExam: ForecastEntry;
  readonly writtenResults: ForecastEntry;
}

/** The next sitting whose interview is still open to register, with its dates. */
export interface NextInterview {
  readonly sitting: Sitting;
  readonly stage: 'interview';
  readonly interviewRegistration: ForecastEntry;
  readonly interview: ForecastEntry;
  readonly interviewResults: ForecastEntry;
}

/** The next sitting of a stage that is still open to register, with its dates under the names of the calendar. */
export type NextSitting = NextWrittenExam | NextInterview;

interface StageEvents {
  readonly registration: DatedEvent;
  readonly exam: DatedEvent;
  readonly results: DatedEvent;
}

const EVENTS: Readonly<Record<Stage, StageEvents>> = {
  written: { registration: 'writtenRegistration', exam: 'writtenExam', results: 'writtenResults' },
  interview: {
    registration: 'interviewRegistration',
    exam: 'interview',
    results: 'interviewResults',
  },
};

interface StageDates {
  readonly sitting: Sitting;
  readonly registration: EventDates;
  readonly exam: EventDates;
  readonly results: EventDates;
}

const datesOfStage = (sitting: Sitting, stage: Stage): StageDates | undefined => {
  if (cancellationOf(sitting) !== undefined) return undefined;
  const events = EVENTS[stage];
  const registration = datesOf(sitting, events.registration);
  const exam = datesOf(sitting, events.exam);
  const results = datesOf(sitting, events.results);
  if (registration === undefined || exam === undefined || results === undefined) return undefined;
  return { sitting, registration, exam, results };
};

const forecast = ({ from, to, certainty, sources }: EventDates): ForecastEntry =>
  certainty === 'estimated'
    ? { earliest: from, latest: to, certainty, sources }
    : { from, to, certainty, sources };

/** A forecast that has passed, while the pattern still leaves room for the event: the range goes on as far as that. */
const notPassed = (dates: EventDates, on: CalendarDate): EventDates =>
  dates.to < on && dates.certainty === 'estimated' ? { ...dates, to: dates.widest.to } : dates;

const valueFor = (stage: Stage, { sitting, registration, exam, results }: StageDates, on: CalendarDate): NextSitting =>
  stage === 'written'
    ? {
        sitting,
        stage,
        writtenRegistration: forecast(notPassed(registration, on)),
        writtenExam: forecast(exam),
        writtenResults: forecast(results),
      }
    : {
        sitting,
        stage,
        interviewRegistration: forecast(notPassed(registration, on)),
        interview: forecast(exam),
        interviewResults: forecast(results),
      };

/** A sitting can be in preparation for the whole half year before its own. */
const ROUNDS_LOOKED_BACK = 2;
const ROUNDS_LOOKED_AHEAD = 3;

const roundsAround = (on: CalendarDate, stage: Stage): readonly StageDates[] => {
  const here = halfYearOf(on);
  const count = ROUNDS_LOOKED_BACK + ROUNDS_LOOKED_AHEAD + 1;
  return Array.from({ length: count }, (_, index) => shiftSitting(here, index - ROUNDS_LOOKED_BACK))
    .filter((sitting) => sitting >= FIRST_SITTING)
    .flatMap((sitting) => datesOfStage(sitting, stage) ?? []);
};

const cancelledAround = (on: CalendarDate, next: Sitting): readonly Reason[] => {
  const reasons: Reason[] = [];
  for (let sitting = halfYearOf(on); sitting < next; sitting = shiftSitting(sitting, 1)) {
    const sources = cancellationOf(sitting);
    if (sources !== undefined) reasons.push(because('sitting-cancelled', { sitting }, sources));
  }
  return reasons;
};

const examAhead = (rounds: readonly StageDates[], stage: Stage, on: CalendarDate): readonly Reason[] =>
  rounds
    .filter(({ registration, exam }) => registration.widest.to < on && exam.widest.to >= on)
    .map(({ sitting, exam: { from, to, sources } }) =>
      because('registration-over-exam-ahead', { sitting, stage, from, to }, sources),
    );

/**
 * The next sitting of a stage that is still open to register on a day (rule `sitting.next`).
 *
 * Dates are `stated` or `derived` where they are on record, else `estimated` from the same half of the
 * last three years, as a range and never as one day. The result is as certain as the registration dates.
 * The sitting whose registration has closed but whose exam is still ahead is in the reasons.
 *
 * @throws FactError where a fact is malformed
 * @source notices of NEEA and of provinces, round by round
 * @example
 * nextSitting({ on: '2017-12-13', stage: 'written' }).value.sitting // => '2018H1'
 * @example
 * nextSitting({ on: '2017-12-13', stage: 'interview' }).value.sitting // => '2017H2'
 */
export const nextSitting = (facts: NextSittingFacts): Result<NextSitting> => {
  const { on, stage } = facts;
  if (on !== undefined) checkDate(on, 'on');
  if (stage !== undefined) checkChoice(STAGE_CHOICES, stage, 'stage');
  if (on !== undefined && halfYearOf(on) < FIRST_SITTING) {
    return notCovered([because('day-before-rulebook', { on, first: FIRST_SITTING }, firstSittingSources)]);
  }
  if (on === undefined || stage === undefined) {
    return needsFacts([
      ...(on === undefined ? ['on'] : []),
      ...(stage === undefined ? ['stage'] : []),
    ]);
  }
  const rounds = roundsAround(on, stage);
  const next = rounds.find(({ registration }) => registration.widest.to >= on);
  if (next === undefined) throw new RangeError(`no sitting follows ${on}`);
  const { sitting, registration } = next;
  return decided(valueFor(stage, next, on), registration.certainty, [
    because('next-sitting', { sitting, stage }, registration.sources),
    ...cancelledAround(on, sitting),
    ...examAhead(rounds, stage, on),
  ]);
};
