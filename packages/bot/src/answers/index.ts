import type { Topic } from '../understanding/topic.js';
import type { Answer } from './answer.js';
import { answersOnRegistration } from './registration-answers.js';
import { reviewDeadline } from './review-deadline.js';
import { reviewHow } from './review-how.js';
import { reviewScope } from './review-scope.js';
import { scoreConvert } from './score-convert.js';
import { scoreFailedNext } from './score-failed-next.js';
import { scorePassed } from './score-passed.js';
import { scorePassline } from './score-passline.js';
import { scoreQuery } from './score-query.js';
import { validityDeadline } from './validity-deadline.js';
import { validityPartial } from './validity-partial.js';
import { validityPeriod } from './validity-period.js';

const answers: readonly Answer[] = [
  scoreQuery,
  scoreConvert,
  scorePassline,
  scorePassed,
  scoreFailedNext,
  reviewHow,
  reviewDeadline,
  reviewScope,
  validityPeriod,
  validityDeadline,
  validityPartial,
  ...answersOnRegistration,
];

const ANSWERS: ReadonlyMap<Topic, Answer> = new Map(answers.map((answer) => [answer.topic, answer]));

/** The answer of a topic; `undefined` for what the conversation itself deals with. */
export const answerOf = (topic: Topic): Answer | undefined => ANSWERS.get(topic);
