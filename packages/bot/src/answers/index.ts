import type { Topic } from '../understanding/topic.js';
import type { Answer } from './answer.js';
import { answersOnResults } from './index-1.js';
import { answersOnRegistration } from './index-2.js';

const ANSWERS: ReadonlyMap<Topic, Answer> = new Map(
  [...answersOnResults, ...answersOnRegistration].map((answer) => [answer.topic, answer]),
);

/** The answer of a topic; `undefined` for what the conversation itself deals with. */
export const answerOf = (topic: Topic): Answer | undefined => ANSWERS.get(topic);
