import type { CalendarEntry, ForecastEntry, NextSitting, SittingCalendar } from '../../sittings/index.js';
import type { OutstandingPaper } from '../../papers/index.js';
import { DATED_EVENTS } from '../../rulebook/dated-event.js';
import type { PaperCode } from '../../rulebook/paper-code.js';
import type { DatedEvent } from '../../rulebook/province-record.js';
import { scoreText } from '../score-text.js';
import type { ValueWording } from '../value-kind.js';
import { auditModes, between, count, dayCount, fromTo, half, names, paperName } from './names.js';

const { date, range, list, events, steps, stages } = names;

const why = { 'never-passed': 'not passed', expired: 'expired', 'wrong-code': 'wrong code' } as const;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const withCodes = (paper: PaperCode, codes: readonly PaperCode[], reasons: readonly string[]): string => {
  const others = codes.filter((code) => code !== paper);
  const serve = others.length === 1 ? 'serves' : 'serve';
  const notes = [...(others.length === 0 ? [] : [`${list(others)} ${serve} too`]), ...reasons];
  return notes.length === 0 ? paperName(paper) : `${paperName(paper)} (${notes.join('; ')})`;
};

const whyOutstanding = (item: OutstandingPaper): string =>
  item.expiredOn === undefined
    ? why[item.why]
    : `${why[item.why]}, valid until ${date(item.expiredOn)}`;

const entryLine = (event: DatedEvent, entry: CalendarEntry | null): string => {
  if (entry === null) return `${upper(events[event])}: not held`;
  const expected = entry.certainty === 'estimated' ? 'expected ' : '';
  return `${upper(events[event])}: ${expected}${range(entry.from, entry.to)}`;
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
    `Expected report score ${scoreText(low)}–${scoreText(high)}, only a rough guide (raw × 0.8 would give ${scoreText(proportional)}).`,
  rawScore: ({ rawScore, leastWhole }) =>
    `It takes a raw score of ${scoreText(rawScore)}; the least whole score is ${leastWhole}.`,
  reviewWindow: ({ opens, closes, safeUntil, length, unit, opensAt, closesAt }) => {
    const hours = [
      ...(opensAt === undefined ? [] : [`opens at ${opensAt}`]),
      ...(closesAt === undefined ? [] : [`closes at ${closesAt}`]),
    ];
    const times = hours.length === 0 ? '' : `; ${hours.join(', ')}`;
    return `A review can be asked for ${fromTo(opens, closes)} (${dayCount(length, unit)}${times}); up to and including ${date(safeUntil)} it is in time under every rule on record.`;
  },
  writtenValidity: ({ until, sittings, lastInterview }) => {
    const rounds = sittings.length === 0 ? ', with no interview round' : `, for ${count(sittings.length, 'interview round')}`;
    if (lastInterview === null) return `Valid until ${date(until)}${rounds}.`;
    const { from, to, certainty } = lastInterview;
    const when = certainty === 'estimated' ? `expected ${between(from, to)}` : fromTo(from, to);
    return `Valid until ${date(until)}${rounds}, the last interview ${when}.`;
  },
  certificateValidity: ({ until }) => `Valid until ${date(until)}.`,
  calendar: (value) =>
    `${upper(half(value.sitting))}${value.cancelled ? ' (cancelled)' : ''}:\n${calendarLines(value)}`,
  nextSitting: (value) =>
    [
      `${upper(half(value.sitting))}, ${stages[value.stage]}:`,
      ...forecastsOf(value).map(([event, entry]) => `${upper(events[event])}: ${forecastText(entry)}`),
    ].join('\n'),
  requiredPapers: ({ papers }) =>
    `${count(papers.length, 'paper')}: ${list(papers.map(({ paper, codes }) => withCodes(paper, codes, [])))}.`,
  outstandingPapers: ({ outstanding }) =>
    outstanding.length === 0
      ? 'Every paper is passed and valid.'
      : `${count(outstanding.length, 'paper')} still to pass: ${list(outstanding.map((item) => withCodes(item.paper, item.codes, [whyOutstanding(item)])))}.`,
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
