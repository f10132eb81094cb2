import type { CalendarEntry, ForecastEntry, NextSitting, SittingCalendar } from '../../sittings/index.js';
import type { OutstandingPaper } from '../../papers/index.js';
import { DATED_EVENTS } from '../../rulebook/dated-event.js';
import type { PaperCode } from '../../rulebook/paper-code.js';
import type { DatedEvent } from '../../rulebook/province-record.js';
import { scoreText } from '../score-text.js';
import type { ValueWording } from '../value-kind.js';
import { auditModes, dayCount, names, paperName } from './names.js';

const { sitting, date, range, list, events, steps, stages } = names;

const why = { 'never-passed': '未合格', expired: '已过期', 'wrong-code': '代码不适用' } as const;

const withCodes = (paper: PaperCode, codes: readonly PaperCode[], reasons: readonly string[]): string => {
  const others = codes.filter((code) => code !== paper);
  const notes = [...(others.length === 0 ? [] : [`${list(others)}也可`]), ...reasons];
  return notes.length === 0 ? paperName(paper) : `${paperName(paper)}（${notes.join('，')}）`;
};

const whyOutstanding = (item: OutstandingPaper): string =>
  item.expiredOn === undefined ? why[item.why] : `有效期到${date(item.expiredOn)}，${why[item.why]}`;

const windowText = (opens: string, closes: string, opensAt = '', closesAt = ''): string =>
  opensAt === '' && closesAt === ''
    ? range(opens, closes)
    : `${date(opens)}${opensAt}至${date(closes)}${closesAt}`;

const entryLine = (event: DatedEvent, entry: CalendarEntry | null): string => {
  if (entry === null) return `${events[event]}：未举行`;
  const expected = entry.certainty === 'estimated' ? '预计' : '';
  return `${events[event]}：${expected}${range(entry.from, entry.to)}`;
};

const calendarLines = (value: SittingCalendar): string =>
  DATED_EVENTS.map((event) => entryLine(event, value[event])).join('\n');

const forecastText = (entry: ForecastEntry): string =>
  'earliest' in entry ? `预计${range(entry.earliest, entry.latest)}` : range(entry.from, entry.to);

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
  predicate: (value) => (value ? '是。' : '否。'),
  reportScore: ({ reportScore }) => `报告分 ${scoreText(reportScore)} 分。`,
  estimate: ({ low, high, proportional }) =>
    `报告分预计在 ${scoreText(low)}～${scoreText(high)} 分，只是粗略参考（按×0.8 算是 ${scoreText(proportional)} 分）。`,
  rawScore: ({ rawScore, leastWhole }) =>
    `卷面需要 ${scoreText(rawScore)} 分，整数分至少 ${leastWhole} 分。`,
  reviewWindow: ({ opens, closes, safeUntil, length, unit, opensAt, closesAt }) =>
    `复核申请时间为${windowText(opens, closes, opensAt, closesAt)}（${dayCount(length, unit)}）；${date(safeUntil)}（含当天）以前申请，按在案的各省规定都来得及。`,
  writtenValidity: ({ until, sittings, lastInterview }) => {
    const rounds = sittings.length === 0 ? '，期间没有可报名的面试' : `，够报${sittings.length}次面试`;
    const expected = lastInterview?.certainty === 'estimated' ? '预计' : '';
    const last =
      lastInterview === null
        ? ''
        : `，最后一次面试${expected}在${range(lastInterview.from, lastInterview.to)}`;
    return `有效期到${date(until)}${rounds}${last}。`;
  },
  certificateValidity: ({ until }) => `有效期到${date(until)}。`,
  calendar: (value) =>
    `${sitting(value.sitting)}${value.cancelled ? '（已取消）' : ''}：\n${calendarLines(value)}`,
  nextSitting: (value) =>
    [
      `${sitting(value.sitting)}${stages[value.stage]}：`,
      ...forecastsOf(value).map(([event, entry]) => `${events[event]}：${forecastText(entry)}`),
    ].join('\n'),
  requiredPapers: ({ papers }) =>
    `要考${papers.length}科：${list(papers.map(({ paper, codes }) => withCodes(paper, codes, [])))}。`,
  outstandingPapers: ({ outstanding }) =>
    outstanding.length === 0
      ? '各科都已有效合格。'
      : `还差${outstanding.length}科：${list(outstanding.map((item) => withCodes(item.paper, item.codes, [whyOutstanding(item)])))}。`,
  account: ({ registerAgain }) => (registerAgain ? '要重新注册账号。' : '不用重新注册，用原账号登录。'),
  statedFact: ({ text }) => text['zh-CN'],
  provinceRecord: (record) => `${record.names['zh-CN']}的在案规定。`,
  steps: (value) =>
    value.steps
      .map(({ code, province }, index) => {
        const audit = province === undefined ? '' : `（${auditModes[province.audit]}）`;
        return `${index + 1}. ${steps[code]}${audit}`;
      })
      .join('\n'),
};
