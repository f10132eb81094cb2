import { topicChoices } from '../conversation/topic-choices.js';
import type { Answer } from './answer.js';
import { sayRounds } from './round-dates.js';
import { asksWhetherInTime } from './whether-in-time.js';

/** When interview registration or the interview is. */
export const interviewWhen: Answer = {
  topic: 'interview.when',
  answer: (context) => {
    const rounds = sayRounds('interview', context);
    return asksWhetherInTime(context.text) ? { ...rounds, choices: topicChoices(['interview.eligible'], 1, context.locale) } : rounds;
  },
};
