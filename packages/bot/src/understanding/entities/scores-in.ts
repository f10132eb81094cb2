import { chineseNumber } from './chinese-number.js';
import type { SaidScore } from './entities.js';

const MOST = 150;
const NUMBER = String.raw`\d{1,3}(?:\.\d+)?`;
const CHINESE = '[一二两三四五六七八九]?[百十]?[零一二两三四五六七八九]?十?[一二两三四五六七八九]?(?:点[零一二三四五六七八九]+)?';
const CANDIDATE = new RegExp(
  `(?<![\\d.\\-/])(${NUMBER})(?![\\d.]*[年月日号天次门科个岁%％:/-])(?!\\s*(?:上|下|h[12]|年|点|days?|years?|times?|papers?|am|pm|元|块|yuan|kb|px|分钟|minutes?))|((?=[一二三四五六七八九])${CHINESE})分`,
  'g',
);

const RAW = /卷面|原始|原分|满分150|out of 150|\/ ?150|150 ?分制|\braw\b|on the paper|裸分/;
const REPORT = /报告分|报告成绩|报告|成绩页|成绩单|查到|查出|查了|出分|显示|120 ?分制|out of 120|\breport|result page|shows?\b/;
const SCORE_WORD = /分|考了|得了|score|mark|point|raw|report|got|have|=|^\W*\d{2,3}(?:\.\d+)?\W*(?:呢|行吗|过了吗|吗|!|！)?\W*$/;
const PAPER_CODE = /^(?:[1-3]0[12]a?|30[3-9]|31[0-7]|40[3-9]|41[0-58])$/;
const FULL_MARKS = new Set([150, 120]);
const LEAST_BARE = 10;

const kindIn = (text: string): SaidScore['kind'] => {
  const isRaw = RAW.test(text);
  const isReport = REPORT.test(text);
  return isRaw === isReport ? null : isRaw ? 'raw' : 'report';
};

/** The scores that a normalized text names; numbers that are years, days, codes or counts are none. */
export const scoresIn = (text: string): readonly SaidScore[] => {
  const kind = kindIn(text);
  const hasWord = SCORE_WORD.test(text);
  const found: SaidScore[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const [, digits, chinese] = match;
    const value = digits === undefined ? chineseNumber(chinese ?? '') : Number(digits);
    const after = text.slice(match.index + match[0].length);
    const isUnit = /^\s*分/.test(after) || chinese !== undefined;
    if (!Number.isFinite(value) || value < 0 || value > MOST) continue;
    if (!isUnit && PAPER_CODE.test(digits ?? '')) continue;
    if (!isUnit && (!hasWord || value < LEAST_BARE)) continue;
    if (FULL_MARKS.has(value) && /满分|总分|分制|out of|max/.test(text)) continue;
    if (!found.some((score) => score.value === value)) found.push({ value, kind });
  }
  return found;
};
