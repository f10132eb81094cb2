import { isCalendarDate } from '../calendar/calendar-date.js';
import { FactError } from '../result/fact-error.js';

export const checkDate = (value: unknown, path: string): void => {
  if (isCalendarDate(value)) return;
  throw new FactError(
    'malformed',
    path,
    {
      en: 'a calendar date from 1900-01-01 to 2199-12-31 as YYYY-MM-DD',
      'zh-CN': '1900-01-01 至 2199-12-31 之间真实存在的日期（YYYY-MM-DD）',
    },
    value,
  );
};
