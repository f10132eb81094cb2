import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import type { ChatState } from './state.js';

/** What a bare score is taken for by its words alone, which say little. */
const TELLS_LITTLE: readonly Topic[] = [
  'flow.slot',
  'flow.control',
  'outofscope',
  'smalltalk.greet',
  'smalltalk.thanks',
  'sensitive',
  'help',
  'score.query',
  'score.passed',
  'score.failed.next',
  'certificate.after',
];
const BESIDE_SCORES: readonly (keyof Entities)[] = ['scores', 'positions', 'papers'];
const ASKS_PASS =
  /过了|过没|[没算能会](?:不|没)?(?:能|算)?过|过不过|合格(?:吗|没|对|吧|了)|(?:算|就是|是不是)合格|\b(?:did|do|does|will) (?:i|it|that|this) pass|\bis (?:that|it|this) a pass|\bpass(?:es|ed)?\?|enough/;
const OF_SCORES = /^score\.(?:convert|passed|passline|failed)/;

const statesOnlyScores = (entities: Entities): boolean =>
  entities.scores.length > 0 &&
  (Object.keys(entities) as (keyof Entities)[]).every((kind) => {
    const value = entities[kind];
    return BESIDE_SCORES.includes(kind) || value === null || (Array.isArray(value) && value.length === 0);
  });

/** The topic of a score with the question whether it passes, whatever else its words resemble. */
export const topicOfPass = (top: Topic, text: string, { scores }: Entities): Topic | undefined =>
  OF_SCORES.test(top) && scores.length === 1 && ASKS_PASS.test(text) ? 'score.passed' : undefined;

/** The topic of scores said with little else: whether they pass; while a raw score is being converted, what they convert to. */
export const topicOfBareScores = (state: ChatState, top: Topic, entities: Entities): Topic | undefined => {
  if (!statesOnlyScores(entities) || !TELLS_LITTLE.includes(top)) return undefined;
  return state.topic === 'score.convert' && entities.scores.length === 1 ? 'score.convert' : 'score.passed';
};
