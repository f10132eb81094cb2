import type { Bilingual } from './bilingual.js';

/** What the answers on scores say. */
export interface ScoreWording {
  readonly passed: (score: string, line: string, margin: string) => string;
  readonly failed: (score: string, line: string, margin: string) => string;
  readonly agreed: string;
  readonly denied: string;
  readonly notTheLine: (claimed: string) => string;
  readonly position: (position: 1 | 2 | 3) => string;
  readonly passedOne: (score: string, paper: string) => string;
  readonly failedOne: (score: string, paper: string) => string;
  readonly takenAsReport: string;
  readonly notAllPassed: string;
  readonly allPassed: string;
  readonly askFirst: string;
  readonly estimate: (raw: string, low: string, high: string) => string;
  readonly exact: (raw: string, report: string) => string;
  readonly line: (line: string) => string;
  readonly rawFor: (report: string, low: string, high: string) => string;
  readonly notSure: string;
  readonly reportIsNotRaw: string;
  readonly shortcut: (factor: string) => string;
  readonly resultsOn: (sitting: string, stage: string, when: string) => string;
  readonly resultsExpected: (sitting: string, stage: string, when: string) => string;
  readonly retakeOnlyFailed: string;
  readonly nextWritten: (sitting: string, registration: string, exam: string) => string;
  readonly reviewPossible: string;
}

export const scoreWording: Bilingual<ScoreWording> = {
  'zh-CN': {
    passed: (score, line, margin) =>
      margin === '0'
        ? `合格。报告分 ${score} 正好到合格线（${line} 分及以上为合格）。`
        : `合格。报告分 ${score} ≥ ${line}，多 ${margin} 分。`,
    failed: (score, line, margin) => `不合格。报告分 ${score} 低于 ${line}，差 ${margin} 分。`,
    agreed: '对。',
    denied: '不是这样。',
    notTheLine: (claimed) => `在案的合格线不是 ${claimed} 分。`,
    position: (position) => `科目${{ 1: '一', 2: '二', 3: '三' }[position]}`,
    passedOne: (score, paper) => (paper === '' ? `${score} 分合格` : `${paper}：${score} 分，合格`),
    failedOne: (score, paper) => (paper === '' ? `${score} 分不合格` : `${paper}：${score} 分，不合格`),
    takenAsReport: '以上按成绩页上的报告分判断；自己估的卷面分不能直接判断。',
    notAllPassed: '还有科目没合格，暂时不能报面试。',
    allPassed: '这几科都合格。所报类别的各科都合格、报名时都在有效期内，就可以报面试。',
    askFirst: '是否合格只看成绩页上的报告分。',
    estimate: (raw, low, high) =>
      `按网上提到的合格线粗略换算，卷面 ${raw} 分约合报告分 ${low}～${high} 分，仅供参考，实际可能在此之外。`,
    exact: (raw, report) => `卷面 ${raw} 分对应报告分 ${report} 分。`,
    line: (line) => `报告分 ${line} 分及以上为合格。`,
    rawFor: (report, low, high) =>
      `没有固定的卷面分数。按网上提到的合格线，报告分要到 ${report} 分，卷面大约要 ${low}～${high} 分，仅供参考，以查到的报告分为准。`,
    notSure: '不一定，卷面分不能直接判断。',
    reportIsNotRaw: '报告分由卷面分分段换算而来，报告分差几分不等于卷面差几分。',
    shortcut: (factor) => `“卷面×${factor}”不是官方算法，只有碰巧时才对。`,
    resultsOn: (sitting, stage, when) => `${sitting}${stage}成绩公布时间：${when}。`,
    resultsExpected: (sitting, stage, when) => `${sitting}${stage}成绩预计${when}公布，以官网公告为准。`,
    retakeOnlyFailed: '只需重考没合格的科目，已合格的科目在有效期内保留。',
    nextWritten: (sitting, registration, exam) =>
      `下一次笔试是${sitting}：报名${registration}，考试${exam}，以公告为准。`,
    reviewPossible: '对分数有疑问，可以在期限内申请复核。',
  },
  en: {
    passed: (score, line, margin) =>
      margin === '0'
        ? `Passed: ${score} is exactly the pass score (${line} and above passes).`
        : `Passed: ${score} is ${margin} above the pass score of ${line}.`,
    failed: (score, line, margin) => `Not passed: ${score} is ${margin} below the pass score of ${line}.`,
    agreed: 'Yes.',
    denied: 'No.',
    notTheLine: (claimed) => `The pass score on record is not ${claimed}.`,
    position: (position) => `Paper ${{ 1: 'one', 2: 'two', 3: 'three' }[position]}`,
    passedOne: (score, paper) => (paper === '' ? `${score} passes` : `${paper}: ${score}, passed`),
    failedOne: (score, paper) => (paper === '' ? `${score} does not pass` : `${paper}: ${score}, not passed`),
    takenAsReport: 'This takes them as report scores of the result page; a raw score alone decides nothing.',
    notAllPassed: 'A paper is still missing, so you cannot register for the interview yet.',
    allPassed: 'These all pass. Once every paper of your category is passed and valid on the day of registration, you can register for the interview.',
    askFirst: 'Only the report score on the result page decides.',
    estimate: (raw, low, high) =>
      `Under the pass marks that public pages name, ${raw} raw would be about ${low}–${high} as a report score; for orientation only, the true value may lie outside.`,
    exact: (raw, report) => `${raw} raw becomes a report score of ${report}.`,
    line: (line) => `A report score of ${line} or above passes.`,
    rawFor: (report, low, high) =>
      `There is no fixed raw score. Under the marks that public pages name, a report score of ${report} takes about ${low}–${high} raw; for orientation only, the report score decides.`,
    notSure: 'Not necessarily: a raw score alone decides nothing.',
    reportIsNotRaw: 'Report scores are converted piece by piece, so a few points of report score are not the same number of raw points.',
    shortcut: (factor) => `"Raw × ${factor}" is not the official conversion; it is right only by chance.`,
    resultsOn: (sitting, stage, when) => `Results of the ${sitting} (${stage}): ${when}.`,
    resultsExpected: (sitting, stage, when) =>
      `Results of the ${sitting} (${stage}) are expected ${when}; the official notice decides.`,
    retakeOnlyFailed: 'Only the papers that were not passed have to be retaken; passed ones stay while they are valid.',
    nextWritten: (sitting, registration, exam) =>
      `The next written exam is that of the ${sitting}: registration ${registration}, exam ${exam}; the notice decides.`,
    reviewPossible: 'If you doubt a score, you can ask for a review within the time limit.',
  },
};
