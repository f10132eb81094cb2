import { isPassingScore, type Locale } from '@ntce/core';
import { turnsToExam } from '../conversation/exam-named.js';
import type { CoreResult } from '../conversation/reply.js';
import { claimedPassLine } from '../understanding/claimed-pass-line.js';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { Answer, Answered } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { inARow, paragraphs } from './say-reasons.js';
import { passScoreOf } from './score-passed.js';

const ANY_SCORE = 120;

/** Whether a line that is heard of is the one on record. */
const sayToClaim = (
  claimed: number,
  passScore: number,
  { line, result }: { readonly line: string; readonly result: CoreResult },
  locale: Locale,
): Answered => {
  const say = scoreWording[locale];
  if (claimed === passScore) {
    const national = sayExamFacts(['score-pass-line-national'], locale);
    return { text: inARow([say.agreed, line, national.text], locale), results: [result, ...national.results] };
  }
  const facts = sayExamFacts(['score-invented-pass-lines', 'score-pass-line-national'], locale);
  return { text: paragraphs([inARow([say.notTheLine(sayScore(claimed)), line], locale), facts.text]), results: [result, ...facts.results] };
};

/** How many points pass. */
export const scorePassline: Answer = {
  topic: 'score.passline',
  answer: ({ entities, text, locale }) => {
    if (entities.stages[0] === 'interview' && turnsToExam(text)) return sayExamFacts(['interview-result-shown', 'interview-pass-mark'], locale);
    const result = isPassingScore({ reportScore: ANY_SCORE });
    const passScore = result.status === 'decided' ? passScoreOf(result) : undefined;
    const line = passScore === undefined ? '' : scoreWording[locale].line(sayScore(passScore));
    const claimed = claimedPassLine(text);
    if (claimed !== undefined && passScore !== undefined) return sayToClaim(claimed, passScore, { line, result }, locale);
    const facts = sayExamFacts(['score-scale', 'score-raw-pass-mark', 'score-pass-line-national'], locale);
    return { text: `${line}\n${facts.text}`, results: [result, ...facts.results] };
  },
};
