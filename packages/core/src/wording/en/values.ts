import type { CalendarEntry, ForecastEntry, NextSitting, SittingCalendar } from '../../sittings/index.js';
import { DATED_EVENTS } from '../../rulebook/dated-event.js';
import type { DatedEvent } from '../../rulebook/province-record.js';
import { scoreText } from '../score-text.js';
import type { ValueWording } from '../value-kind.js';
import { auditModes, between, count, dayCount, fromTo, half, names, paperName } from './names.js';

const { date, range, list, events, steps, stages } = names;

const why = { 'never-passed': 'not passed', expired: 'expired', 'wrong-code': 'wrong code' } as const;

const entryLine = (event: DatedEvent, entry: CalendarEntry | null): string => {
  if (entry === null) return `${events[event]}: not held`;
  const expected = entry.certainty === 'estimated' ? 'expected ' : '';
  return `${events[event]}: ${expected}${range(entry.from, entry.to)}`;
};

const calendarLines = (value: SittingCalendar): string =>
  DATED_EVENTS.map((event) => entryLine(event, value[event])).join('\n');

const forecastText = (entry: ForecastEntry): string =>
  'earliest' in entry ? `expected ${range(entry.earliest, entry.latest)}` : range(entry.from, entry.to);

const forecastsOf = (value: NextSitting): readonly (readonly [DatedEvent, ForecastEntry])[] =>
  value.stage === 'written'
    ? [
        ['writtenRegistration', value.writtenRegistration],
        ['writtenExam', value.writtenExam],
        ['writtenResults', value.writtenResults],
      ]
    : [
        ['interviewRegistration', value.interviewRegistration],
        ['interview', value.interview],
        ['interviewResults', value.interviewResults],
      ];

export const values: ValueWording = {
  predicate: (value) => (value ? 'Yes.' : 'No.'),
  reportScore: ({ reportScore }) => `Report score ${scoreText(reportScore)}.`,
  estimate: ({ low, high, proportional }) =>
    `Roughly ${scoreText(low)}–${scoreText(high)} as a report score, for orientation only (raw × 0.8 would give ${scoreText(proportional)}).`,
  rawScore: ({ rawScore, leastWhole }) =>
    `It takes a raw score of ${scoreText(rawScore)}; the least whole score is ${leastWhole}.`,
  reviewWindow: ({ opens, closes, safeUntil, length, unit, opensAt, closesAt }) => {
    const hours = [
      ...(opensAt === undefined ? [] : [`opens at ${opensAt}`]),
      ...(closesAt === undefined ? [] : [`closes at ${closesAt}`]),
    ];
    const times = hours.length === 0 ? '' : `; ${hours.join(', ')}`;
    return `A review can be asked for ${fromTo(opens, closes)} (${dayCount(length, unit)}${times}); until ${date(safeUntil)} it is in time everywhere.`;
  },
  writtenValidity: ({ until, sittings, lastInterview }) => {
    const rounds = sittings.length === 0 ? '' : `, for ${count(sittings.length, 'interview round')}`;
    if (lastInterview === null) return `Valid until ${date(until)}${rounds}.`;
    const { from, to, certainty } = lastInterview;
    const when = certainty === 'estimated' ? `expected ${between(from, to)}` : fromTo(from, to);
    return `Valid until ${date(until)}${rounds}, the last interview ${when}.`;
  },
  certificateValidity: ({ until }) => `Valid until ${date(until)}.`,
  calendar: (value) =>
    `${half(value.sitting)}${value.cancelled ? ' (cancelled)' : ''}:\n${calendarLines(value)}`,
  nextSitting: (value) =>
    [
      `${half(value.sitting)}, ${stages[value.stage]}:`,
      ...forecastsOf(value).map(([event, entry]) => `${events[event]}: ${forecastText(entry)}`),
    ].join('\n'),
  requiredPapers: ({ papers }) =>
    `${count(papers.length, 'paper')}: ${list(papers.map(({ paper }) => paperName(paper)))}.`,
  outstandingPapers: ({ outstanding }) =>
    outstanding.length === 0
      ? 'Every paper is passed and valid.'
      : `${count(outstanding.length, 'paper')} still to pass: ${list(outstanding.map((item) => `${paperName(item.paper)} (${why[item.why]})`))}.`,
  account: ({ registerAgain }) =>
    registerAgain ? 'A new account is needed.' : 'No new account is needed; log in with the one you have.',
  statedFact: ({ text }) => text.en,
  provinceRecord: (record) => `What is on record for ${record.names.en}.`,
  steps: (value) =>
    value.steps
      .map(({ code, province }, index) => {
        const audit = province === undefined ? '' : ` (the audit ${auditModes[province.audit]})`;
        return `${index + 1}. ${steps[code]}${audit}`;
      })
      .join('\n'),
};
