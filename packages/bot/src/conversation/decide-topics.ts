import type { CalendarDate } from '@ntce/core';
import { classify, type TopicProbability } from '../understanding/classify.js';
import { entitiesIn } from '../understanding/entities/entities-in.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';
import { factsOfMessage } from './facts-of-message.js';
import type { ChatState } from './state.js';

/** How a message is taken: answered, asked back with choices, declined, or as an answer to a question. */
export type Decision =
  | { readonly kind: 'answer'; readonly topics: readonly Topic[] }
  | { readonly kind: 'slot'; readonly topic: Topic }
  | { readonly kind: 'details' }
  | { readonly kind: 'unsure'; readonly topics: readonly Topic[] };

const MOST_TOPICS = 3;
const SHORT = 14;
const CLAUSE_END = /[,。,.!?！？;；\n]|\s(?=\p{Script=Han})/u;
const LEAST_CLAUSE = 4;
const NO_SECOND: readonly Topic[] = [
  'outofscope',
  'flow.slot',
  'flow.control',
  'smalltalk.greet',
  'smalltalk.thanks',
  'sensitive',
  'help',
  'interview.how',
];

/** How probable a further topic must be in the whole message, beside being sure in its clause. */
const LEAST_IN_WHOLE = 0.06;

const statesAnything = (entities: Entities): boolean =>
  Object.values(entities).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));

/** Whether the message gives the fact that was asked for. */
const givesAsked = (state: ChatState, entities: Entities): boolean => {
  const { asked } = state;
  if (asked === null) return false;
  if (asked.fact === 'passes') return entities.sittings.length > 0 || entities.yes !== null;
  return asked.fact in factsOfMessage(entities, asked.topic, asked);
};

/** The further topics of a message with several clauses, each clause sure by itself. */
const furtherTopics = (
  model: TopicModel,
  text: string,
  first: Topic,
  topics: readonly TopicProbability[],
): readonly Topic[] => {
  const clauses = text.split(CLAUSE_END).filter((clause) => clause.trim().length >= LEAST_CLAUSE);
  if (clauses.length < 2) return [];
  const sure = clauses.flatMap((clause) => {
    const [top] = classify(model, clause.trim());
    return top !== undefined && top.probability >= model.thresholds.sure ? [top.topic] : [];
  });
  const likely = topics.filter(({ probability }) => probability >= LEAST_IN_WHOLE);
  return [...new Set(sure)].filter(
    (topic) =>
      topic !== first &&
      !NO_SECOND.includes(topic) &&
      likely.some((one) => one.topic === topic),
  );
};

const isShort = (text: string): boolean => text.length <= SHORT;

/** Decides how a message is taken, from what it is probably about, what it states and what was said before. */
export const decideTopics = (
  model: TopicModel,
  state: ChatState,
  text: string,
  topics: readonly TopicProbability[],
  entities: Entities,
): Decision => {
  const [top] = topics;
  if (top === undefined) return { kind: 'unsure', topics: [] };
  const isSure = top.probability >= model.thresholds.sure;
  const isSlot = top.topic === 'flow.slot';
  if (givesAsked(state, entities) && state.asked !== null && (isSlot || !isSure || isShort(text))) {
    return { kind: 'slot', topic: state.asked.topic };
  }
  if (isSlot && isSure) {
    if (!statesAnything(entities)) return { kind: 'unsure', topics: topics.map(({ topic }) => topic) };
    return state.topic === null ? { kind: 'details' } : { kind: 'slot', topic: state.topic };
  }
  if (isSure) {
    const further = NO_SECOND.includes(top.topic) ? [] : furtherTopics(model, text, top.topic, topics);
    return { kind: 'answer', topics: [top.topic, ...further].slice(0, MOST_TOPICS) };
  }
  if (isShort(text) && statesAnything(entities) && state.topic !== null) {
    const [second] = topics.slice(1);
    const isOpen = isSlot || second?.topic === 'flow.slot';
    if (isOpen) return { kind: 'slot', topic: state.topic };
  }
  const offered = topics
    .filter(({ probability }) => probability >= model.thresholds.offered)
    .map(({ topic }) => topic);
  return { kind: 'unsure', topics: offered.length > 0 ? offered : topics.map(({ topic }) => topic) };
};

/** What a normalized message is about and states. */
export const readMessage = (
  model: TopicModel,
  text: string,
  on: CalendarDate,
): { readonly topics: readonly TopicProbability[]; readonly entities: Entities } => ({
  topics: classify(model, text),
  entities: entitiesIn(text, on),
});
