import { classify, type TopicProbability } from '../understanding/classify.js';
import type { Topic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';
import { clausesOf } from './clauses.js';

const LEAST_CLAUSE = 4;
/** A clause that only says in which case. */
const CONDITION = /^(?:要是|如果|万一|假如|不能的话|if\b|in case\b)[^么何几哪啥]*$/;
/** How probable a topic must be in the whole message, beside being sure in its clause… */
const LEAST_IN_WHOLE = 0.06;
/** …or how sure in its clause, to count although the whole message does not show it. */
const SURE_ALONE = 0.85;

/** Topics that are no second question beside another. */
export const NO_SECOND: readonly Topic[] = [
  'outofscope',
  'flow.slot',
  'flow.control',
  'smalltalk.greet',
  'smalltalk.thanks',
  'sensitive',
  'help',
  'study.advice',
];

const sureIn = (model: TopicModel, clause: string): readonly TopicProbability[] => {
  const [top] = classify(model, clause);
  return top === undefined || top.probability < model.thresholds.sure || NO_SECOND.includes(top.topic) ? [] : [top];
};

/** The topics of the clauses of a message, in order: sure in their clause, and borne out by the whole or sure enough alone. */
export const clauseTopics = (
  model: TopicModel,
  text: string,
  whole: readonly TopicProbability[],
): readonly Topic[] => {
  const parts = clausesOf(text);
  if (parts.length < 2) return [];
  const clauses = parts.filter((part) => part.length >= LEAST_CLAUSE && !CONDITION.test(part));
  const isBorneOut = ({ topic, probability }: TopicProbability): boolean =>
    probability >= SURE_ALONE ||
    whole.some((one) => one.topic === topic && one.probability >= LEAST_IN_WHOLE);
  const found = clauses.flatMap((clause) => sureIn(model, clause)).filter(isBorneOut);
  return [...new Set(found.map(({ topic }) => topic))];
};
