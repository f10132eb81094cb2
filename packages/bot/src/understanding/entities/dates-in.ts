import { addDays, daysBetween, isCalendarDate, type CalendarDate } from '@ntce/core';
import { chineseNumber } from './chinese-number.js';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MENTION = new RegExp(
  [
    String.raw`(?<!\d)(20\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)`,
    String.raw`(大前年|前年|去年|今年|明年)?的?(?<!\d|\d年|\d年\s)(\d{1,2})\s?月\s?(\d{1,2})(?!\d|月|年)(?:[号日])?`,
    '(大前年|前年|去年|今年|明年)?的?(?<![一二三四五六七八九十年])([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[号日]',
    String.raw`(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\b\.?(?:,? (20\d\d)\b)?`,
    String.raw`\b(${MONTH})\b\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d|\s?(?:points?|papers?))(?:,? (20\d\d)\b)?`,
    String.raw`(?<![\d./-])(\d{1,2})[./-](\d{1,2})(?![\d./]|-\d)`,
    '(大后天|后天|明天|明日|今天|今日|昨天|前天)',
    String.raw`\b(day after tomorrow|tomorrow|today|yesterday)\b`,
  ].join('|'),
  'g',
);

const DAYS_AWAY: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  yesterday: -1,
  今天: 0,
  今日: 0,
  today: 0,
  明天: 1,
  明日: 1,
  tomorrow: 1,
  后天: 2,
  'day after tomorrow': 2,
  大后天: 3,
};
const YEARS_AWAY: Readonly<Record<string, number>> = { 大前年: -3, 前年: -2, 去年: -1, 今年: 0, 明年: 1 };

/** Words that make 12.31 a date and no number. */
const DATE_WORD = /日期|到期|过期|有效|截止|截至|号|\bby\b|until|expir|deadline|valid|due\b/;
/** Words of deadlines, of expiry and of what has been: the nearest such day is meant, otherwise the next. */
const NEAREST =
  /到期|过期|有效|截止|截至|期限|之?前|之内|来得及|晚了|迟了|还能|还可以|已经?|出了|出分|公布|发布|考的|报的|查的|刚|\bby\b|until|expir|valid|deadline|due\b|too late|in time|came|released|published|were|was\b|passed|\bout\b/;

const two = (number: number): string => String(number).padStart(2, '0');

const make = (year: number, month: number, day: number): CalendarDate | undefined => {
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(text) ? text : undefined;
};

/** A day without a year, in the year that brings it nearest to a day, or next after it. */
const undated = (month: number, day: number, on: CalendarDate, isNearest: boolean): CalendarDate | undefined => {
  const year = Number(on.slice(0, 4));
  const years = isNearest ? [year, year + 1, year - 1] : [year, year + 1, year + 2, year + 3, year + 4];
  const possible = years.flatMap((candidate) => make(candidate, month, day) ?? []);
  if (!isNearest) return possible.find((date) => date >= on);
  return possible.sort((a, b) => Math.abs(daysBetween(on, a)) - Math.abs(daysBetween(on, b)))[0];
};

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** The dates that a normalized text names, each once, in the order of the text; days that do not exist are none. */
export const datesIn = (text: string, on: CalendarDate): readonly CalendarDate[] => {
  const found: CalendarDate[] = [];
  const inYear = (word: string | undefined, month: number, day: number): CalendarDate | undefined => {
    if (word === undefined) return undated(month, day, on, NEAREST.test(text));
    return make(Number(on.slice(0, 4)) + (YEARS_AWAY[word] ?? 0), month, day);
  };
  const read = (match: RegExpExecArray): CalendarDate | undefined => {
    const [
      , year, month, day, packedYear, packedMonth, packedDay, word, wordMonth, wordDay, hanWord, hanMonth, hanDay,
      dayFirst, monthAfter, yearAfter, monthFirst, dayAfter, yearLast, dottedMonth, dottedDay, relative, english,
    ] = match;
    if (year !== undefined) return make(Number(year), Number(month), Number(day));
    if (packedYear !== undefined) return make(Number(packedYear), Number(packedMonth), Number(packedDay));
    if (wordMonth !== undefined) return inYear(word, Number(wordMonth), Number(wordDay));
    if (hanMonth !== undefined) return inYear(hanWord, chineseNumber(hanMonth), chineseNumber(hanDay ?? ''));
    if (dottedMonth !== undefined) {
      return DATE_WORD.test(text) ? inYear(undefined, Number(dottedMonth), Number(dottedDay)) : undefined;
    }
    const name = monthAfter ?? monthFirst;
    if (name !== undefined) {
      const said = yearAfter ?? yearLast;
      const dayOfMonth = Number(dayFirst ?? dayAfter);
      return said === undefined ? inYear(undefined, monthOf(name), dayOfMonth) : make(Number(said), monthOf(name), dayOfMonth);
    }
    return addDays(on, DAYS_AWAY[relative ?? english ?? ''] ?? 0);
  };
  for (const match of text.matchAll(MENTION)) {
    const date = read(match);
    if (date !== undefined && !found.includes(date)) found.push(date);
  }
  return found;
};
