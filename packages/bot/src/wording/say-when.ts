import { wordings, type CalendarEntry, type ForecastEntry, type Locale } from '@ntce/core';

const EXPECTED: Readonly<Record<Locale, string>> = { 'zh-CN': '预计', en: 'expected ' };

/** Dates as text, marked where they are only expected. */
export const sayWhen = (entry: CalendarEntry | ForecastEntry, locale: Locale): string => {
  const { range } = wordings[locale].names;
  if ('earliest' in entry) return `${EXPECTED[locale]}${range(entry.earliest, entry.latest)}`;
  const expected = entry.certainty === 'estimated' ? EXPECTED[locale] : '';
  return `${expected}${range(entry.from, entry.to)}`;
};
