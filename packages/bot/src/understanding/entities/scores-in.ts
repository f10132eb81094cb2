import { chineseNumber } from './chinese-number.js';
import type { SaidScore } from './entities.js';
import { PAPER_CODES_SAID } from './papers-in.js';

const MOST = 150;
const LEAST_BARE = 10;

const NUMERAL = '[零一二两三四五六七八九十百]{1,6}(?:点[零一二三四五六七八九]{1,2})?';
const DIGITS = String.raw`(?<![\d.]|\d:|[a-z])(\d{1,3}(?:\.\d{1,2})?)(?!\d|\.\d|[a-z]\d)`;

/** Digits; or a Chinese numeral with 分 behind it or a word of scoring before it. */
const NUMBER = new RegExp(
  `${DIGITS}|(?<![零一二两三四五六七八九十百点第])(${NUMERAL})(?=分(?!钟|之|别|数线)|$)|(?<=考了|得了|只有|报告分|卷面|刚好|正好)(${NUMERAL})(?![零一二两三四五六七八九十百点])`,
  'g',
);

/** What makes a number a year, a date, a time, a count or a size, not a score. */
const NOT_BEFORE =
  /(?:^|[\s了是为得分:=])-$|[年月第]\s*$|\d\s*[-~到至]\s*$|差了?(?:个|我)?$|(?:少|多|再?加|扣|高|低|涨|捞|错|超|补)了?(?:我|个)?$|\b(?:papers?|subject|step|top|another|by|grade|by only|within)\s$|[¥$]$|(?<![一二三123])科目?$|(?:核|改|变|涨|升|降|调|加|提|弄|捞|查|算)(?:成|到|作|为)$|\d(?:分)?(?:能|可以)?算$/;
const NOT_AFTER =
  /^\s*(?:[年月日号天次门个岁%元块位级届名遍本张周期点人章条题遍套倍]|科(?!目?[一二三123]|学)|上半|下半|[上下](?![下吗]|面(?!试))|h[12]\b|多?个|kb|mb|px|days?\b|years?\b|times?\b|papers?\b|subjects?\b|[ap]m\b|yuan\b|minutes?\b|hours?\b|weeks?\b|months?\b|(?:st|nd|rd|th)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\b|more\b|分钟|分之|小时|工作日|(?:points?|marks?) (?:short|more|below|above|away|off|missing))/;
/** A day of a month, 12/31/…, 12-31-…, 12.31: no score unless it carries 分. */
const DATE_AFTER = /^[-/.]\d{1,2}[-/.]\d|^-\d{1,2}(?:日|号)/;
const MOST_DAY = 31;
const MONTH_AND_DAY = /^(?:[1-9]|1[0-2])\.(?:[12]\d|3[01])$/;
const MONTH_BEFORE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.? $/;

/** The full marks, named as such. */
const FULL_BEFORE = /(?:满分|总分|满|out of|最高分?|maximum(?: of)?|max)\s*(?:是|为|:)?\s*$|(?<=\d)\s?\/\s?$/;
const FULL_AFTER = /^\s*(?:分?制|分?满分|分?的?(?:卷子|试卷)|(?:is )?the max|max\b|(?:point )?scale)/;
const FULL_MARKS = new Set([100, 120, 150]);

const SCORE_BEFORE =
  /(?:分数?|成绩|得分|考|考了|得了|得|只有|才|刚好|正好|到|是|了|为|查到|显示|卷面|原始|报告|能有|大概|大约|差不多|[一-鿿]科|科[一二三123]|[一二三]|综素|综合素质|保教|[教保][知能]|[1-4]\d\da|能力|学科(?:知识)?|(?:^|[\s,。])我(?:这[次科])?|[=:>≥<]|score[sd]?|got|get|have|is|are|need|of|raw|report|shows?|says?|about|with|sorry,?|mean[ts]?|actually|typo,?|papers? (?:one|two|three)|^no,?|^and|^or|exactly|marks?|points?|only)[\s:]*$/;
const SCORE_AFTER = /^[\s,]*(?:not\b|不是)|^\s*(?:分|科目?[一二三123]|points?|marks?|呢|行吗|过了|吗|!|能过|够|算|合格|及格|(?:in|on|for) (?:paper|[1-4]\d\d)|out of|pass(?:es|ed)?\b|\/\s?1[25]0|raw|report|and|or)/;
const BARE = /^[\s,、/和;.~!?吗呢]*(?:\d{1,3}(?:\.\d+)?[\s,、/和;.~!?吗呢]*)+$/;
const LIST_AROUND = /\d\s*(?:[,、/和]|and)?\s*$/;
const LIST_AFTER = /^(?:\s*[,、/和]\s*\d|\s+\d{2,3}(?![\d年月日号.:-]))/;

const RAW = /卷面|估分|自己估|估了|卷子上|试卷上|原始|原分|裸分|满分150|out of 150|\/ ?150|150 ?分制|\braw\b|on the paper/g;
const REPORT = /报告|结果(?:才|是|只|就|却)|实际(?:才|是|只)?|成绩页|成绩单|查到|查出|查了|查分|出分|显示|120 ?分制|out of 120|\/ ?120|\breports?\b|result page|\b(?:site|website|page|portal) (?:says|gives)|官网(?:上|显示)|(?:网上|网站上?)(?:写|显示|看到|给)的?|\bshow(?:s|ed)?\b|\bon (?:the|my) (?:official )?(?:web)?(?:site|page|portal)\b/g;

/** The words of a kind, as places in the text. */
const placesOf = (pattern: RegExp, text: string): readonly number[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: word }) => index + word.length);

/** The kind whose words stand nearest before the number, else nearest behind it. */
const kindAt = (at: number, raw: readonly number[], report: readonly number[]): SaidScore['kind'] => {
  if (raw.length === 0 && report.length === 0) return null;
  if (report.length === 0) return 'raw';
  if (raw.length === 0) return 'report';
  const distance = (places: readonly number[]): number =>
    Math.min(...places.map((place) => (place <= at ? at - place : (place - at) * 2)));
  const difference = distance(raw) - distance(report);
  if (difference === 0) return null;
  return difference < 0 ? 'raw' : 'report';
};

const PASS_SCORE = 70;
const SHORT_BY = /(?:差|少)了?(?:个|我)?(\d{1,2}|[一二两三四五六七八九])分|\b(\d{1,2}) (?:points?|marks?) (?:short|missing|below|away)/;

/** A score so far short of 70 as the message says is the one that passes at 70. */
const isShortOfPass = (value: number, text: string): boolean => {
  const [, short, shortInEnglish] = SHORT_BY.exec(text) ?? [];
  const by = short ?? shortInEnglish;
  return by !== undefined && value + (/\d/.test(by) ? Number(by) : chineseNumber(by)) === PASS_SCORE;
};

interface Said {
  readonly value: number;
  readonly isWord: boolean;
  readonly before: string;
  readonly after: string;
}

const isScore = ({ value, isWord, before, after }: Said, code: string, isBare: boolean, isTold: boolean): boolean => {
  if (!(value >= 0 && value <= MOST)) return false;
  if (NOT_BEFORE.test(before) || NOT_AFTER.test(after) || MONTH_BEFORE.test(before)) return false;
  if (FULL_MARKS.has(value) && (FULL_BEFORE.test(before) || FULL_AFTER.test(after))) return false;
  if (value <= MOST_DAY && DATE_AFTER.test(after)) return false;
  const isUnit = /^\s*(?:分|points?\b|marks?\b)/.test(after);
  if (isWord) return value >= LEAST_BARE ? !/^分[得的地难重简开满明外清努感喜]/.test(after) || value !== LEAST_BARE : false;
  if (isUnit) return true;
  if (MONTH_AND_DAY.test(code)) return false;
  const isNamed = isTold || SCORE_BEFORE.test(before) || SCORE_AFTER.test(after);
  if (PAPER_CODES_SAID.has(code)) return /(?:考了|得了|卷面|原始|raw|got|scored?|分数?是?)\s*$/.test(before) || /^\s*(?:out of|\/\s?150)/.test(after);
  if (value < LEAST_BARE) return false;
  return isNamed || isBare || LIST_AROUND.test(before) || LIST_AFTER.test(after);
};

/** A score with its place in the text. */
export interface ScoreMention {
  readonly at: number;
  readonly score: SaidScore;
}

/** The scores that a normalized text names, wherever it names them; numbers that are years, days, codes, counts or differences are none. */
export const scoreMentionsIn = (text: string): readonly ScoreMention[] => {
  const found: ScoreMention[] = [];
  let marks: readonly [readonly number[], readonly number[], boolean] | undefined;
  for (const match of text.matchAll(NUMBER)) {
    const [said, digits] = match;
    const value = digits === undefined ? chineseNumber(said) : Number(digits);
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    const after = text.slice(match.index + said.length, match.index + said.length + 18);
    marks ??= [placesOf(RAW, text), placesOf(REPORT, text), BARE.test(text)];
    const [raw, report, isBare] = marks;
    if (!isScore({ value, isWord: digits === undefined, before, after }, said, isBare, raw.length + report.length > 0)) continue;
    const kind = kindAt(match.index, raw, report) ?? (isShortOfPass(value, text) ? 'report' : null);
    found.push({ at: match.index, score: { value, kind } });
  }
  return found;
};

/** The scores that a normalized text names, each value once. */
export const scoresIn = (text: string): readonly SaidScore[] => {
  const scores = scoreMentionsIn(text).map(({ score }) => score);
  return scores.filter(({ value }, index) => scores.findIndex((one) => one.value === value) === index);
};
