import type { Answer } from './answer.js';
import { factsForWords, sayExamFacts, type FactsByWords } from './from-exam-facts.js';

const BY_WORDS: FactsByWords = [
  [/迟到|晚到|\blate\b/, ['interview-late']],
  [/说课/, ['interview-no-lesson-talk', 'interview-procedure']],
  [/多少分|几分|满分|合格线|及格线|分数线|\d分|pass mark|out of|points|marks/, ['interview-result-shown', 'interview-pass-mark']],
  [/中职|教材|textbook/, ['interview-vocational', 'interview-procedure']],
  [/抽题|抽几|几道题|抽到|draw/, ['interview-drawing', 'interview-procedure']],
];

/** What the interview consists of. */
export const interviewContent: Answer = {
  topic: 'interview.content',
  answer: ({ text, locale }) =>
    sayExamFacts(factsForWords(text, BY_WORDS, ['interview-procedure', 'interview-drawing', 'interview-no-lesson-talk']), locale),
};
