import {
  nextSitting,
  sittingCalendar,
  wordings,
  type CalendarEntry,
  type ForecastEntry,
  type Locale,
  type Sitting,
  type Stage,
} from '@ntce/core';
import { registrationWording } from '../wording/registration.js';
import { sayWhen } from '../wording/say-when.js';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import type { AnswerContext, Answered } from './answer.js';

type Entry = CalendarEntry | ForecastEntry;

const sayRound = (
  sitting: Sitting,
  stage: Stage,
  [registration, exam, results]: readonly (Entry | null)[],
  locale: Locale,
): string => {
  const say = registrationWording[locale];
  const { names } = wordings[locale];
  const colon = locale === 'en' ? ': ' : '：';
  const parts = (
    [
      [say.registration, registration],
      [say.exam, exam],
      [say.results, results],
    ] as const
  ).flatMap(([label, entry]) => (entry === null || entry === undefined ? [] : [`${label}${colon}${sayWhen(entry, locale)}`]));
  return [say.round(names.sitting(sitting), names.stages[stage]), ...parts].join('\n');
};

const sayOneRound = (sitting: Sitting, stage: Stage, { facts, locale }: AnswerContext): Answered => {
  const calendar = sittingCalendar({ sitting, province: facts.province });
  if (calendar.status !== 'decided') return { text: '', results: [calendar] };
  const { writtenRegistration, writtenExam, writtenResults, interviewRegistration, interview, interviewResults } =
    calendar.value;
  const entries =
    stage === 'written'
      ? [writtenRegistration, writtenExam, writtenResults]
      : [interviewRegistration, interview, interviewResults];
  return { text: sayRound(sitting, stage, entries, locale), results: [calendar] };
};

const sayNext = (stage: Stage, { facts, locale }: AnswerContext): Answered => {
  const next = nextSitting({ on: facts.on, stage });
  if (next.status !== 'decided') return { text: '', results: [next] };
  const { value } = next;
  const entries =
    value.stage === 'written'
      ? [value.writtenRegistration, value.writtenExam, value.writtenResults]
      : [value.interviewRegistration, value.interview, value.interviewResults];
  const { names } = wordings[locale];
  const ahead = next.reasons.flatMap(({ code, params }) =>
    code === 'registration-over-exam-ahead'
      ? [registrationWording[locale].examAhead(names.sitting(params.sitting), names.range(params.from, params.to))]
      : [],
  );
  if (facts.province !== undefined) {
    const own = sayOneRound(value.sitting, stage, { facts, locale, entities: NO_ENTITIES, text: '' });
    return { text: [...ahead, own.text].join('\n'), results: [next, ...own.results] };
  }
  return { text: [...ahead, sayRound(value.sitting, stage, entries, locale)].join('\n'), results: [next] };
};

const HALF: readonly (readonly [RegExp, 1 | 2])[] = [
  [/上半年|first half/, 1],
  [/下半年|second half/, 2],
];

const roundsNamed = ({ entities, text }: AnswerContext): readonly Sitting[] => {
  if (entities.sittings.length > 0) return entities.sittings.slice(0, 2);
  const [year] = entities.years;
  if (year === undefined) return [];
  const half = HALF.find(([words]) => words.test(text))?.[1];
  return half === undefined ? [`${year}H1`, `${year}H2`] : [`${year}H${half}`];
};

/** The dates of the rounds that a message names, or of the next one still open to register. */
export const sayRounds = (stage: Stage, context: AnswerContext): Answered => {
  const say = registrationWording[context.locale];
  const named = roundsNamed(context);
  const rounds = named.length === 0 ? [sayNext(stage, context)] : named.map((sitting) => sayOneRound(sitting, stage, context));
  return {
    text: [...rounds.map(({ text }) => text).filter(Boolean), say.officialDates].join('\n'),
    results: rounds.flatMap(({ results }) => results),
  };
};
