import type { Answer } from './answer.js';
import { sayExamFacts } from './from-exam-facts.js';
import { sayExamDay } from './round-dates.js';

/** The admission ticket. */
export const interviewAdmit: Answer = {
  topic: 'interview.admit',
  answer: (context) => {
    const ticket = sayExamFacts(['admission-ticket'], context.locale);
    const exam = sayExamDay(context.entities.stages[0] ?? 'interview', context);
    return {
      text: [ticket.text, exam.text].filter(Boolean).join('\n'),
      results: [...ticket.results, ...exam.results],
    };
  },
};
