import { isSitting } from '../calendar/sitting.js';
import { FactError } from '../result/fact-error.js';
import { papers } from '../rulebook/papers.js';
import { checkBoolean } from './check-boolean.js';
import { checkValidUntil } from './check-contradiction.js';
import { checkDate } from './check-date.js';
import { checkReportScore } from './check-score.js';
import { checkSitting } from './check-sitting.js';
import { PAPER_CHOICES } from './choices.js';
import type { Pass } from './facts.js';

/** More passes than any candidate can hold. */
export const MOST_PASSES = 500;

const malformed = (path: string, en: string, zh: string, received: unknown): FactError =>
  new FactError('malformed', path, { en, 'zh-CN': zh }, received);

const checkCodeExists = (pass: Pass, index: number): void => {
  const { since } = papers[pass.paper];
  if (since === undefined || pass.sitting >= since) return;
  throw new FactError(
    'contradiction',
    `passes[${index}].paper`,
    {
      en: `a code that existed in ${pass.sitting}; ${pass.paper} came with ${since}`,
      'zh-CN': `${pass.sitting} 已有的科目代码（${pass.paper} 自 ${since} 起设）`,
    },
    pass.paper,
  );
};

const checkPass = (pass: Pass, index: number): void => {
  if (typeof pass !== 'object' || pass === null || Array.isArray(pass)) {
    throw malformed(`passes[${index}]`, 'a pass { paper, sitting }', '通过科目 { paper, sitting }', pass);
  }
  if (!PAPER_CHOICES.has(pass.paper)) {
    throw malformed(
      `passes[${index}].paper`,
      'the code of a written paper, such as 301 or 201A',
      '笔试科目代码，如 301 或 201A',
      pass.paper,
    );
  }
  if (!isSitting(pass.sitting)) checkSitting(pass.sitting, `passes[${index}].sitting`);
  checkCodeExists(pass, index);
  if (pass.reportScore !== undefined) checkReportScore(pass.reportScore, `passes[${index}].reportScore`);
  if (pass.refundExtension !== undefined) {
    checkBoolean(pass.refundExtension, `passes[${index}].refundExtension`);
  }
  if (pass.validUntil === undefined) return;
  checkDate(pass.validUntil, `passes[${index}].validUntil`);
  checkValidUntil(pass.sitting, pass.validUntil, `passes[${index}].validUntil`);
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
    checkPass(pass, index);
    index += 1;
  }
};
