import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { sayRounds } from './round-dates.js';

/** The admission ticket. */
export const interviewAdmit: Answer = {
  topic: 'interview.admit',
  answer: (context) => {
    const ticket = sayExamFacts(['admission-ticket'], context.locale);
    const stage = context.entities.stages[0] ?? 'interview';
    const rounds = sayRounds(stage, context);
    return { text: `${ticket.text}\n${rounds.text}`, results: [...ticket.results, ...rounds.results] };
  },
};
