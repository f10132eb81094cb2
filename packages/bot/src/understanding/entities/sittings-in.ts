import { halfYearOf, isSitting, shiftSitting, yearOf, type CalendarDate, type Sitting } from '@ntce/core';

const FIRST_YEAR = 2010;
const YEARS_AHEAD = 2;
const LAST_YEAR = 2035;
const CENTURY = 2000;

/** 上 and 下 as halves: not in 上海, 上午, 下次, 上岸, 下载, 上下. */
const HALF = '(?:上半年|下半年|上半(?!场|截)|下半(?!场|截)|上(?![午次回学来去不个海饶虞岸班课网传一线下]|面(?!试))|下(?![午次回学来去不个载一雪班岗旬单]|面(?!试)))';
const YEAR_WORDS = '大前年|前年|去年|今年|明年';

const MENTION = new RegExp(
  [
    String.raw`(?<![\d.月:])((?:20)?\d\d)(?!\d)[ -]?(年度?)?的?\s*(${HALF}|h[12]\b|[春秋](?:季|天)?)`,
    `(${YEAR_WORDS})的?\\s*(${HALF}|[春秋](?:季|天)?)`,
    String.raw`\b(h[12])[ -](20\d\d)\b`,
    String.raw`\b(?:(first|second|1st|2nd) half of|(spring|autumn|fall)(?: of)?) (?:the year )?(20\d\d)\b`,
    String.raw`\b(20\d ?\d),? (?:the )?(?:(first|second|1st|2nd) half\b|(spring|autumn|fall)\b)`,
    String.raw`\b(last|this|next) (spring|autumn|fall)\b`,
    String.raw`\b(?:(first|second|1st|2nd) half of) (last|this|next) year\b`,
    String.raw`(?<![\d.-])(20[1-3]\d)(?!\d|[-/.]\d|年\s*\d{1,2}\s*月\s*\d)`,
    String.raw`(?<![\d.])(1[5-9]|2\d)年(?=呢|的|考|过|那|参加|通过|$|[,。?？])`,
    `(${YEAR_WORDS})`,
    String.raw`\b(?:the (year before last)|(last|this|next) year)\b`,
    '(?<!每年|每年的)(上|下)半年(那次|考的|过的)?',
  ].join('|'),
  'g',
);

const YEARS_AWAY: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  'year before last': -2,
  去年: -1,
  last: -1,
  今年: 0,
  this: 0,
  明年: 1,
  next: 1,
};

const SPRING = { from: 3, to: 5 } as const;
const AUTUMN = { from: 9, to: 11 } as const;

const isFirstHalf = (half: string): boolean => /^(?:上|h1|first|1st|spring|春)/.test(half);

const make = (year: number, half: string, on: CalendarDate): Sitting | undefined => {
  const full = year < 100 ? CENTURY + year : year;
  const isDoubtful = year < 100 && /^[上下]$/.test(half);
  const latest = isDoubtful ? yearOf(halfYearOf(on)) + YEARS_AHEAD : LAST_YEAR;
  const sitting = `${full}H${isFirstHalf(half) ? 1 : 2}`;
  return isSitting(sitting) && full >= FIRST_YEAR && full <= latest ? sitting : undefined;
};

/** Last autumn is the last one that is over, next autumn the first one that has not begun. */
const ofSeason = (which: string, season: string, on: CalendarDate): Sitting | undefined => {
  const year = yearOf(halfYearOf(on));
  const month = Number(on.slice(5, 7));
  const { from, to } = season === 'spring' ? SPRING : AUTUMN;
  if (which === 'last') return make(month > to ? year : year - 1, season, on);
  if (which === 'next') return make(month < from ? year : year + 1, season, on);
  return make(year, season, on);
};

const TELLS_PASS = /^的?(?:那次)?(?:就|已经|都|全)?(?:考?过|合格|通过)/;
const TELLS_NONE = /^[^,。;，；]{0,5}(?:没(?:有)?(?:考|报|参加|去|过|办)|退)/;

/** A round that was registered for or sat before, where this one is asked about. */
const TELLS_BEFORE = /^(?:的?(?:笔试|面试))?(?:是|都是|就是)?(?:在[^,。;，；\s]{1,8})?(?:报|考)(?:过|的)/;
const THIS_ROUND = /这次|这一次|这回|这一回|\bthis time\b|\bthis round\b/;

/** The sittings by what is said behind them: those passed first; one that was not sat is none beside others. */
const byWhatIsTold = (all: ReadonlyMap<Sitting, string>, text: string): readonly Sitting[] => {
  const told = THIS_ROUND.test(text) ? [...all].filter(([, behind]) => !TELLS_BEFORE.test(behind)) : [...all];
  const sat = told.filter(([, behind]) => !TELLS_NONE.test(behind));
  const isPassed = (behind: string): number => (TELLS_PASS.test(behind) ? 0 : 1);
  const ordered = (sat.length > 0 ? sat : told).sort(([, a], [, b]) => isPassed(a) - isPassed(b));
  return ordered.map(([sitting]) => sitting);
};

interface Named {
  readonly sittings: readonly Sitting[];
  readonly years: readonly number[];
}

const isJoined = (between: string): boolean => /^(?:和|与|、|或者?|还是|到|至|,|\/|以及|\s)*$/.test(between);

/** The sittings and the years without a half that a normalized text names, each once, those passed first, else in the order of the text. */
export const sittingsAndYearsIn = (text: string, on: CalendarDate): Named => {
  const thisYear = yearOf(halfYearOf(on));
  const away = (word: string): number => thisYear + (YEARS_AWAY[word] ?? 0);
  const sittings: Sitting[] = [];
  const years: number[] = [];
  const told = new Map<Sitting, string>();
  let ended = 0;
  const add = (sitting: Sitting | undefined): void => {
    if (sitting !== undefined && !sittings.includes(sitting)) sittings.push(sitting);
  };
  const addYear = (year: number): void => {
    if (!years.includes(year)) years.push(year);
  };
  /** A half named alone goes with the year named alone, with a sitting that it is joined to, else with this year. */
  const addHalf = (half: string, isPast: boolean, between: string): void => {
    const alone = years.pop();
    const before = sittings.at(-1);
    if (alone !== undefined) return add(make(alone, half, on));
    if (before !== undefined && isJoined(between)) return add(make(yearOf(before), half, on));
    const sitting = make(thisYear, half, on);
    const isAhead = sitting !== undefined && sitting > halfYearOf(on);
    add(isPast && isAhead ? shiftSitting(sitting, -2) : sitting);
  };
  for (const match of text.matchAll(MENTION)) {
    const [
      said, year, sign, half, word, wordHalf, hBefore, hYear, ordinal, season, ofYear, yearFirst, ordinalAfter, seasonAfter,
      which, whichSeason, ordinalOf, whichYear, plainYear, shortYear, plainWord, beforeLast, plainEnglish, bare, past,
    ] = match;
    if (year !== undefined) add(make(Number(year), `${half ?? ''}${sign === undefined ? '' : '半年'}`, on));
    else if (word !== undefined) add(make(away(word), wordHalf ?? '', on));
    else if (hBefore !== undefined) add(make(Number(hYear), hBefore, on));
    else if (ofYear !== undefined) add(make(Number(ofYear), ordinal ?? season ?? '', on));
    else if (yearFirst !== undefined) add(make(Number(yearFirst.replace(' ', '')), ordinalAfter ?? seasonAfter ?? '', on));
    else if (which !== undefined) add(ofSeason(which, whichSeason ?? '', on));
    else if (whichYear !== undefined) add(make(away(whichYear), ordinalOf ?? '', on));
    else if (plainYear !== undefined) addYear(Number(plainYear));
    else if (shortYear !== undefined) addYear(CENTURY + Number(shortYear));
    else if (bare !== undefined) addHalf(bare, past !== undefined, text.slice(ended, match.index));
    else addYear(away(plainWord ?? beforeLast ?? plainEnglish ?? ''));
    ended = match.index + said.length;
    for (const sitting of sittings) if (!told.has(sitting)) told.set(sitting, text.slice(ended));
  }
  return { sittings: byWhatIsTold(told, text), years };
};
