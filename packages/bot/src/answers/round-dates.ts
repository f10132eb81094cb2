import {
  explain,
  nextSitting,
  shiftSitting,
  sittingCalendar,
  wordings,
  yearOf,
  halfYearOf,
  type CalendarDate,
  type CalendarEntry,
  type ForecastEntry,
  type Locale,
  type Sitting,
  type SittingCalendar,
  type Stage,
} from '@ntce/core';
import { interviewWording } from '../wording/interview.js';
import { registrationWording } from '../wording/registration.js';
import { sayWhen } from '../wording/say-when.js';
import type { AnswerContext, Answered } from './answer.js';
import { officialSite } from './official-site.js';
import { asksWhetherInTime, sayWhetherInTime } from './whether-in-time.js';

type Entry = CalendarEntry | ForecastEntry;

/** A round as said; `null` for whether its dates are only expected where it has none. */
interface SaidRound extends Answered {
  readonly isExpected: boolean | null;
}

const ROUNDS_SAID = 2;
const ROUNDS_A_YEAR = 2;

const entriesOf = (calendar: SittingCalendar, stage: Stage): readonly (CalendarEntry | null)[] =>
  stage === 'written'
    ? [calendar.writtenRegistration, calendar.writtenExam, calendar.writtenResults]
    : [calendar.interviewRegistration, calendar.interview, calendar.interviewResults];

const isEstimated = (entry: Entry | null): boolean => entry?.certainty === 'estimated';

const sayRound = (sitting: Sitting, stage: Stage, entries: readonly (Entry | null)[], locale: Locale): string => {
  const say = registrationWording[locale];
  const { names } = wordings[locale];
  const colon = locale === 'en' ? ': ' : '：';
  const labels = [say.registration, say.exam, say.results];
  const lines = entries.flatMap((entry, index) =>
    entry === null ? [] : [`${labels[index] ?? ''}${colon}${sayWhen(entry, locale)}`],
  );
  return [say.round(names.sitting(sitting), names.stages[stage]), ...lines].join('\n');
};

/** Whether it is in time to register, where that is asked. */
const inTime = (sitting: Sitting, stage: Stage, [registration]: readonly (Entry | null)[], { facts, text, locale }: AnswerContext): string =>
  asksWhetherInTime(text) ? sayWhetherInTime(registration, sitting, stage, facts.on, locale) : '';

const sayOneRound = (sitting: Sitting, stage: Stage, context: AnswerContext): SaidRound => {
  const { facts, locale } = context;
  const calendar = sittingCalendar({ sitting, province: facts.province });
  const results = [calendar];
  if (calendar.status !== 'decided') {
    return { text: explain(calendar, locale).why.join('\n'), results, isExpected: null };
  }
  if (calendar.value.cancelled) {
    const text = interviewWording[locale].notHeld(wordings[locale].names.sitting(sitting));
    return { text, results, isExpected: null };
  }
  const entries = entriesOf(calendar.value, stage);
  return {
    text: [inTime(sitting, stage, entries, context), sayRound(sitting, stage, entries, locale)].filter(Boolean).join('\n'),
    results,
    isExpected: entries.some(isEstimated),
  };
};

const sayNext = (stage: Stage, context: AnswerContext): SaidRound => {
  const { facts, locale } = context;
  const next = nextSitting({ on: facts.on, stage });
  if (next.status !== 'decided') return { text: '', results: [next], isExpected: null };
  const { value } = next;
  const { names } = wordings[locale];
  const ahead = next.reasons.flatMap(({ code, params }) =>
    code === 'registration-over-exam-ahead'
      ? [registrationWording[locale].examAhead(names.sitting(params.sitting), names.range(params.from, params.to))]
      : [],
  );
  if (facts.province !== undefined) {
    const own = sayOneRound(value.sitting, stage, context);
    return { ...own, text: [...ahead, own.text].join('\n'), results: [next, ...own.results] };
  }
  const entries =
    value.stage === 'written'
      ? [value.writtenRegistration, value.writtenExam, value.writtenResults]
      : [value.interviewRegistration, value.interview, value.interviewResults];
  // What is over was said to be; of the round after it only the dates are to be said.
  const whether = ahead.length > 0 ? '' : inTime(value.sitting, stage, entries, context);
  return {
    text: [...ahead, whether, sayRound(value.sitting, stage, entries, locale)].filter(Boolean).join('\n'),
    results: [next],
    isExpected: entries.some(isEstimated),
  };
};

const HALVES: readonly (readonly [RegExp, 1 | 2])[] = [
  [/上半年|\d\s*年?\s*上(?=面试|笔试)|first half/, 1],
  [/下半年|\d\s*年?\s*下(?=面试|笔试)|second half/, 2],
];
const WITH_YEAR = /20\d\d|\d\d\s*年|\d\d\s*[上下h]|[前去今明后]年|\b(?:last|this|next) (?:year|spring|autumn|fall)/;
const HOW_OFTEN = /几次|几回|多少次|how (?:often|many times)/;

/** A half-year named without its year means the one still to come, once its exam is over. */
const stillToCome = (sitting: Sitting, stage: Stage, on: CalendarDate): Sitting => {
  const calendar = sittingCalendar({ sitting });
  const exam = calendar.status === 'decided' ? entriesOf(calendar.value, stage)[1] : null;
  return exam !== null && exam !== undefined && exam.to < on ? shiftSitting(sitting, ROUNDS_A_YEAR) : sitting;
};

const roundsNamed = (stage: Stage, { entities, facts, text }: AnswerContext): readonly Sitting[] => {
  const half = HALVES.find(([words]) => words.test(text))?.[1];
  const [year] = entities.years;
  if (year !== undefined) return half === undefined ? [`${year}H1`, `${year}H2`] : [`${year}H${half}`];
  const said = entities.sittings.slice(0, ROUNDS_SAID);
  if (said.length > 0) {
    return half === undefined || WITH_YEAR.test(text) ? said : said.map((one) => stillToCome(one, stage, facts.on));
  }
  const thisYear = yearOf(halfYearOf(facts.on));
  return HOW_OFTEN.test(text) ? [`${thisYear}H1`, `${thisYear}H2`] : [];
};

/** The dates of the rounds that a message names, or of the next one still open to register. */
export const sayRounds = (stage: Stage, context: AnswerContext): Answered => {
  const { locale } = context;
  const named = roundsNamed(stage, context);
  const rounds = named.length === 0 ? [sayNext(stage, context)] : named.map((one) => sayOneRound(one, stage, context));
  const site = officialSite();
  const isExpected = rounds.some((round) => round.isExpected === true);
  const hasDates = rounds.some((round) => round.isExpected !== null);
  const decides = isExpected ? interviewWording[locale].expectedDates(site.host) : registrationWording[locale].officialDates;
  return {
    text: [...rounds.map(({ text }) => text).filter(Boolean), ...(hasDates ? [decides] : [])].join('\n'),
    results: [...rounds.flatMap(({ results }) => results), ...(isExpected ? [site.result] : [])],
  };
};

/** The round whose exam comes next, its registration over or not. */
const roundAhead = (stage: Stage, on: CalendarDate): Sitting | undefined => {
  const next = nextSitting({ on, stage });
  for (const { code, params } of next.reasons) if (code === 'registration-over-exam-ahead') return params.sitting;
  return next.status === 'decided' ? next.value.sitting : undefined;
};

/** When the exam is that a message names, or the next one. */
export const sayExamDay = (stage: Stage, context: AnswerContext): Answered => {
  const { facts, locale } = context;
  const sitting = roundsNamed(stage, context)[0] ?? roundAhead(stage, facts.on);
  if (sitting === undefined) return { text: '', results: [] };
  const calendar = sittingCalendar({ sitting, province: facts.province });
  const exam = calendar.status === 'decided' ? entriesOf(calendar.value, stage)[1] : undefined;
  if (exam === null || exam === undefined) {
    const { text, results } = sayOneRound(sitting, stage, context);
    return { text, results };
  }
  const { names } = wordings[locale];
  const text = interviewWording[locale].examOn(names.sitting(sitting), names.stages[stage], sayWhen(exam, locale));
  return { text: `${text}\n${registrationWording[locale].officialDates}`, results: [calendar] };
};
