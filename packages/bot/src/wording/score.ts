import type { Bilingual } from './bilingual.js';

/** What the answers on scores say. */
export interface ScoreWording {
  readonly passed: (score: string, line: string, margin: string) => string;
  readonly failed: (score: string, line: string, margin: string) => string;
  readonly rawDecidesNothing: string;
  readonly estimate: (raw: string, low: string, high: string) => string;
  readonly askSeen: string;
}

export const scoreWording: Bilingual<ScoreWording> = {
  'zh-CN': {
    passed: (score, line, margin) =>
      margin === '0'
        ? `合格。报告分 ${score},正好达到合格线(${line} 分及以上为合格)。`
        : `合格。报告分 ${score},比合格线 ${line} 分多 ${margin} 分。`,
    failed: (score, line, margin) => `不合格。报告分 ${score},比合格线 ${line} 分差 ${margin} 分。`,
    rawDecidesNothing: '卷面分不能直接判断:各科各次的卷面合格线不公布,成绩页显示的是报告分。',
    estimate: (raw, low, high) =>
      `按网上常见的合格线粗略换算,卷面 ${raw} 分约合报告分 ${low}~${high},仅供参考,实际可能在此之外。`,
    askSeen: '成绩页上显示的报告分是多少?',
  },
  en: {
    passed: (score, line, margin) =>
      margin === '0'
        ? `Passed: ${score} is exactly the pass score (${line} and above passes).`
        : `Passed: ${score} is ${margin} above the pass score of ${line}.`,
    failed: (score, line, margin) => `Not passed: ${score} is ${margin} below the pass score of ${line}.`,
    rawDecidesNothing:
      'A raw score alone decides nothing: the raw pass mark differs by paper and sitting and is not published. The result page shows the report score.',
    estimate: (raw, low, high) =>
      `Under the pass marks that public pages name, ${raw} raw would be about ${low}–${high} as a report score. For orientation only; the true mark may lie outside.`,
    askSeen: 'Which report score does the result page show?',
  },
};
