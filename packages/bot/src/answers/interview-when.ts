import { topicChoices } from '../conversation/topic-choices.js';
import { interviewWording } from '../wording/interview.js';
import type { Answer } from './answer.js';
import { sayRounds } from './round-dates.js';
import { asksTimeOfDay } from './time-of-day.js';
import { asksWhetherInTime } from './whether-in-time.js';

/** When interview registration or the interview is; the hour is not on record. */
export const interviewWhen: Answer = {
  topic: 'interview.when',
  answer: (context) => {
    const { text, locale } = context;
    const rounds = sayRounds('interview', context);
    const hour = asksTimeOfDay(text) ? `${interviewWording[locale].noTimeOfDay}\n` : '';
    const choices = asksWhetherInTime(text) ? { choices: topicChoices(['interview.eligible'], 1, locale) } : {};
    return { ...rounds, text: `${hour}${rounds.text}`, ...choices };
  },
};
