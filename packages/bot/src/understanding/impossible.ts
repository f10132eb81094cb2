const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const DAY_SAID = new RegExp(
  [
    String.raw`(?<![\d年第])(?:20\d\d\s?[-/.年]\s?)?(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]`,
    String.raw`(?<!\d)20\d\d-(\d{1,2})-(\d{1,2})(?!\d)`,
    String.raw`\b${MONTH}\.? (\d{1,2})(?:st|nd|rd|th)?\b(?! ?points?)`,
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\b`,
  ].join('|'),
  'g',
);

const isDay = (month: number, day: number): boolean => {
  const longest = LONGEST_MONTHS[month - 1];
  return longest !== undefined && day >= 1 && day <= longest;
};

const monthNamed = (name: string): number => MONTH_NAMES.findIndex((month) => month === name) + 1;

/** Whether a normalized text names a day that no calendar has: 2月30日, 31 June. */
export const hasImpossibleDay = (text: string): boolean =>
  Array.from(text.matchAll(DAY_SAID)).some(([, month, day, isoMonth, isoDay, name, dayAfter, dayBefore, nameAfter]) => {
    if (name !== undefined) return !isDay(monthNamed(name), Number(dayAfter));
    if (nameAfter !== undefined) return !isDay(monthNamed(nameAfter), Number(dayBefore));
    return !isDay(Number(month ?? isoMonth), Number(day ?? isoDay));
  });

const FULL_MARKS = 150;
const NEGATIVE = /^(?:我?(?:考了|得了|是)?|(?:i )?(?:got|scored) )-\s?(\d{1,3}(?:\.\d+)?)\s*(?:分|points?|$)/;
const TOO_HIGH = /(?<!满分?|总分?|共|起来|\d|\.)(\d{3,4})(?:\.\d+)?\s*(?:分(?!制|钟)|points\b)/;
const GOT = /(?:考了|得了|(?:got|scored) )(?![1-4]\d\d)(\d{3,4})(?![\d年元a]|\s*(?:th|yuan))/;

/** The score that a normalized text names and that no paper can give: below nothing, or above the full marks. */
export const impossibleScoreIn = (text: string): number | undefined => {
  const negative = NEGATIVE.exec(text)?.[1];
  if (negative !== undefined) return -Number(negative);
  const high = Number((TOO_HIGH.exec(text) ?? GOT.exec(text))?.[1]);
  return high > FULL_MARKS ? high : undefined;
};
