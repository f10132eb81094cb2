import type { Answer } from './answer.js';
import { sayRounds } from './round-dates.js';

/** When interview registration or the interview is. */
export const interviewWhen: Answer = {
  topic: 'interview.when',
  answer: (context) => sayRounds('interview', context),
};
