import { FactError } from '../result/fact-error.js';

const isNumberWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** A raw score: a number from 0 to 150. */
export const RAW_FULL_MARK = 150;
/** A report score: a number from 0 to 120. */
export const REPORT_FULL_MARK = 120;

const malformed = (path: string, en: string, zh: string, received: unknown): FactError =>
  new FactError('malformed', path, { en, 'zh-CN': zh }, received);

export const checkRawScore = (value: unknown, path: string): void => {
  if (isNumberWithin(value, 0, RAW_FULL_MARK)) return;
  throw malformed(path, 'a number from 0 to 150', '0 至 150 的数', value);
};

export const isReportScore = (value: unknown): value is number =>
  isNumberWithin(value, 0, REPORT_FULL_MARK);

export const checkReportScore = (value: unknown, path: string): void => {
  if (isReportScore(value)) return;
  throw malformed(path, 'a number from 0 to 120', '0 至 120 的数', value);
};

export const checkRawPassMark = (value: unknown, path: string): void => {
  if (isNumberWithin(value, 0, RAW_FULL_MARK) && value > 0 && value < RAW_FULL_MARK) return;
  throw malformed(path, 'a number above 0 and below 150', '大于 0 且小于 150 的数', value);
};
