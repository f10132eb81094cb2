import { halfYearOf, isSitting, shiftSitting, yearOf, type CalendarDate, type Sitting } from '@ntce/core';

const FIRST_YEAR = 2010;
const LAST_YEAR = 2035;
const CENTURY = 2000;

const EXPLICIT =
  /(?<!\d)((?:20)?\d\d)\s*年?\s*(?:的)?\s*(上半年|下半年|上半|下半|上|下|h1|h2)(?!午|次|回|面|学期|来|去|不|个)|(?:第?(一|二)?)?(first|second|1st|2nd) half of (20\d\d)|(20\d\d)\s*,?\s*(?:the )?(first|second|1st|2nd) half|(spring|autumn|fall) (?:of )?(20\d\d)/g;
const RELATIVE =
  /(前年|去年|今年|明年)\s*(上半年|下半年|上|下)(?!午|次|回|面)|(last|this|next) (spring|autumn|fall)|(上|下)半年(?:那次|的)?/g;
const YEAR = /(?<!\d)(20[12]\d)(?!\d|-|年?\s*(?:上|下|h[12]))|(前年|去年|今年|明年)(?!\s*(?:上|下))|\b(last|this|next) year\b/g;

const YEARS_AWAY: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  last: -1,
  今年: 0,
  this: 0,
  明年: 1,
  next: 1,
};

const isFirstHalf = (half: string): boolean => /^(?:上|h1|first|1st|spring)/.test(half);

const make = (year: number, half: string): Sitting | undefined => {
  const full = year < 100 ? CENTURY + year : year;
  const sitting = `${full}H${isFirstHalf(half) ? 1 : 2}`;
  return isSitting(sitting) && full >= FIRST_YEAR && full <= LAST_YEAR ? sitting : undefined;
};

const relative = (match: RegExpMatchArray, on: CalendarDate): Sitting | undefined => {
  const [, chineseYear, chineseHalf, english, season, bareHalf] = match;
  const year = yearOf(halfYearOf(on));
  if (bareHalf !== undefined) {
    const sitting = make(year, bareHalf);
    return sitting !== undefined && sitting > halfYearOf(on) && /那次/.test(match[0]) ? shiftSitting(sitting, -2) : sitting;
  }
  const away = YEARS_AWAY[chineseYear ?? english ?? ''];
  return away === undefined ? undefined : make(year + away, chineseHalf ?? season ?? '');
};

/** The sittings that a normalized text names, explicitly or relative to the day, each once. */
export const sittingsIn = (text: string, on: CalendarDate): readonly Sitting[] => {
  const found = new Set<Sitting>();
  for (const match of text.matchAll(EXPLICIT)) {
    const [, year, half, , halfOf, yearOfHalf, yearBefore, halfAfter, season, yearOfSeason] = match;
    const sitting = make(
      Number(year ?? yearOfHalf ?? yearBefore ?? yearOfSeason),
      half ?? halfOf ?? halfAfter ?? season ?? '',
    );
    if (sitting !== undefined) found.add(sitting);
  }
  if (found.size > 0) return [...found];
  for (const match of text.matchAll(RELATIVE)) {
    const sitting = relative(match, on);
    if (sitting !== undefined) found.add(sitting);
  }
  return [...found];
};

/** The years that a normalized text names without a half, each once. */
export const yearsIn = (text: string, on: CalendarDate): readonly number[] => {
  const found = new Set<number>();
  for (const [, digits, chinese, english] of text.matchAll(YEAR)) {
    const away = YEARS_AWAY[chinese ?? english ?? ''];
    const year = digits === undefined ? yearOf(halfYearOf(on)) + (away ?? 0) : Number(digits);
    found.add(year);
  }
  return [...found];
};
