import { isPassingScore } from '@ntce/core';
import { turnsToExam } from '../conversation/exam-named.js';
import { sayScore } from '../wording/numbers.js';
import { scoreWording } from '../wording/score.js';
import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { passScoreOf } from './score-passed.js';

const ANY_SCORE = 120;

/** How many points pass. */
export const scorePassline: Answer = {
  topic: 'score.passline',
  answer: ({ entities, text, locale }) => {
    if (entities.stages[0] === 'interview' && turnsToExam(text)) return sayExamFacts(['interview-result-shown', 'interview-pass-mark'], locale);
    const result = isPassingScore({ reportScore: ANY_SCORE });
    const line = result.status === 'decided' ? scoreWording[locale].line(sayScore(passScoreOf(result))) : '';
    const facts = sayExamFacts(['score-scale', 'score-raw-pass-mark', 'score-pass-line-national'], locale);
    return { text: `${line}\n${facts.text}`, results: [result, ...facts.results] };
  },
};
