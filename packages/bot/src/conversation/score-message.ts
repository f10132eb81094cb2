import { isPassingScore } from '@ntce/core';
import { claimOfPass } from '../understanding/claim-of-pass.js';
import type { Entities } from '../understanding/entities/entities.js';
import { scoredPapersIn } from '../understanding/entities/scored-papers-in.js';
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

const OF_SCORE_OR_REVIEW = /^(?:score|review)\./;

/** The topic of what somebody takes the report score for that is talked of: 那就是差2分呗. */
export const topicOfClaim = ({ topic, facts }: ChatState, text: string, { scores, stages }: Entities): Topic | undefined => {
  const isTalkedOf = facts.reportScore !== undefined && OF_SCORE_OR_REVIEW.test(topic ?? '');
  return isTalkedOf && scores.length + stages.length === 0 && claimOfPass(text) !== undefined ? 'score.passed' : undefined;
};

const WHAT_NEXT = /咋[整办弄搞]|怎么[办弄整搞]|怎样办|\bwhat (?:now|next|(?:should|do|can) i do)\b/;

/** The topic of scores told paper by paper: whether they pass, or what to do where one does not. */
export const topicOfScoredPapers = (text: string): Topic | undefined => {
  const scored = scoredPapersIn(text);
  if (scored.length < 2) return undefined;
  const isMissing = scored.some(({ value, kind }) => {
    const result = kind === 'raw' ? undefined : isPassingScore({ reportScore: value });
    return result?.status === 'decided' && !result.value;
  });
  return isMissing && WHAT_NEXT.test(text) ? 'score.failed.next' : 'score.passed';
};
