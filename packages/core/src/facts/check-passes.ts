import { isCalendarDate, type CalendarDate } from '../calendar/calendar-date.js';
import { isSitting, type Sitting } from '../calendar/sitting.js';
import { FactError } from '../result/fact-error.js';
import { PAPER_CODES, type PaperCode } from '../rulebook/paper-code.js';
import { papers } from '../rulebook/papers.js';
import { checkBoolean } from './check-boolean.js';
import { checkValidUntil } from './check-contradiction.js';
import { checkDate } from './check-date.js';
import { checkReportScore, isReportScore } from './check-score.js';
import { checkSitting } from './check-sitting.js';
import type { Pass } from './facts.js';

/** More passes than any candidate can hold. */
export const MOST_PASSES = 500;

const malformed = (path: string, en: string, zh: string, received: unknown): FactError =>
  new FactError('malformed', path, { en, 'zh-CN': zh }, received);

/** The sitting from which each code exists; `null` where it was there from the start. */
const SINCE: ReadonlyMap<unknown, Sitting | null> = /* @__PURE__ */ new Map(
  PAPER_CODES.map((code) => [code, papers[code].since ?? null]),
);

const notYetACode = (paper: PaperCode, sitting: Sitting, since: Sitting, index: number): FactError =>
  new FactError(
    'contradiction',
    `passes[${index}].paper`,
    {
      en: `a code that existed in ${sitting}; ${paper} came with ${since}`,
      'zh-CN': `${sitting} 已有的科目代码（${paper} 自 ${since} 起设）`,
    },
    paper,
  );

/** Paths are put together only for the pass that is wrong: every decision checks every pass. */

/** Throws unless the value can be a pass at all. */
export const checkPassShape = (pass: unknown, index: number): void => {
  if (typeof pass === 'object' && pass !== null && !Array.isArray(pass)) return;
  throw malformed(`passes[${index}]`, 'a pass { paper, sitting }', '通过科目 { paper, sitting }', pass);
};

/** Throws unless the facts of a pass are well-formed and do not contradict the exam. */
export const checkPassFields = (
  paper: PaperCode,
  sitting: Sitting,
  reportScore: number | undefined,
  validUntil: CalendarDate | undefined,
  refundExtension: boolean | undefined,
  index: number,
): void => {
  const since = SINCE.get(paper);
  if (since === undefined) {
    throw malformed(
      `passes[${index}].paper`,
      'the code of a written paper, such as 301 or 201A',
      '笔试科目代码，如 301 或 201A',
      paper,
    );
  }
  if (!isSitting(sitting)) checkSitting(sitting, `passes[${index}].sitting`);
  if (since !== null && sitting < since) throw notYetACode(paper, sitting, since, index);
  if (reportScore !== undefined && !isReportScore(reportScore)) {
    checkReportScore(reportScore, `passes[${index}].reportScore`);
  }
  if (refundExtension !== undefined && typeof refundExtension !== 'boolean') {
    checkBoolean(refundExtension, `passes[${index}].refundExtension`);
  }
  if (validUntil === undefined) return;
  if (!isCalendarDate(validUntil)) checkDate(validUntil, `passes[${index}].validUntil`);
  checkValidUntil(sitting, validUntil, `passes[${index}].validUntil`);
};

/** Throws unless the value is a list that one candidate can have. */
export const checkPassList = (passes: unknown): void => {
  if (!Array.isArray(passes)) throw malformed('passes', 'a list of passes', '通过科目列表', passes);
  if (passes.length <= MOST_PASSES) return;
  const received = `${passes.length} passes`;
  throw malformed('passes', `at most ${MOST_PASSES} passes`, `至多 ${MOST_PASSES} 条通过记录`, received);
};

/** Throws unless the value is a list of well-formed passes that do not contradict the exam. */
export const checkPasses = (passes: readonly Pass[]): void => {
  checkPassList(passes);
  let index = 0;
  for (const pass of passes) {
    checkPassShape(pass, index);
    const { paper, sitting, reportScore, validUntil, refundExtension } = pass;
    checkPassFields(paper, sitting, reportScore, validUntil, refundExtension, index);
    index += 1;
  }
};
