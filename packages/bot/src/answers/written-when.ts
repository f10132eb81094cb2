import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { sayRounds } from './round-dates.js';

const SAME_DAY = /同一天|一天考|冲突|时间段|几点|what time|same day/;

/** When the next written exam or its registration is. */
export const writtenWhen: Answer = {
  topic: 'written.when',
  answer: (context) => {
    const rounds = sayRounds('written', context);
    if (!SAME_DAY.test(context.text)) return rounds;
    const times = sayExamFacts(['written-times'], context.locale);
    return { text: `${times.text}\n${rounds.text}`, results: [...times.results, ...rounds.results] };
  },
};
