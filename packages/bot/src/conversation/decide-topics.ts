import type { CalendarDate } from '@ntce/core';
import { classify, type TopicProbability } from '../understanding/classify.js';
import { entitiesIn } from '../understanding/entities/entities-in.js';
import { statesAnything, type Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';
import { clauseTopics, NO_SECOND } from './clause-topics.js';
import { factsOfMessage } from './facts-of-message.js';
import { nearTopic, ofExam, ofExamTalkedOf, stageMeant } from './near-topics.js';
import { topicOfBareScores, topicOfClaim, topicOfPass, topicOfScoredPapers } from './score-message.js';
import type { ChatState, GuideState } from './state.js';
import { GUIDE_TOPICS } from '../guide/guide-topic.js';
import { askedAgain, topicOfLookUp, topicOfSiteOrFee } from './asked-again.js';
import { topicOfExamNamed, turnsToExam } from './exam-named.js';
import { asksOfOtherCategory } from './own-paper.js';
import {
  asksWhetherStillOpen,
  topicOfBareMayRegister,
  topicOfBarePapers,
  topicOfClaimedLine,
  topicOfInterviewMark,
  topicOfMandarin,
  topicOfMarkDoubted,
  topicOfOtherCategory,
  topicOfPapers,
  topicOfRefund,
  topicOfRegistrationDates,
  topicOfShortcut,
  topicOfStated,
  topicOfWrittenRegistration,
} from './stated-topic.js';
import { asksItsOwn, isBareFollowUp, isFollowUp, isQuestion, weighTopics } from './weigh-topics.js';

/** How a message is taken: answered, asked back with choices, declined, or as an answer to a question. */
export type Decision =
  | { readonly kind: 'answer'; readonly topics: readonly Topic[] }
  | { readonly kind: 'slot'; readonly topic: Topic }
  | { readonly kind: 'details' }
  | { readonly kind: 'unsure'; readonly topics: readonly Topic[] };

/** What a normalized message is probably about, and what it states. */
export interface Reading {
  readonly topics: readonly TopicProbability[];
  readonly entities: Entities;
}

const MOST_TOPICS = 3;
const SHORT = 14;
const SHORT_IN_LATIN = 28;
const HAN = /\p{Script=Han}/u;
/** The guide starts from it, and starts alone. */
const GUIDED: Topic = 'interview.how';
const ASKS_FOR_STEPS = /regist|sign up|enrol|apply|\bhow\b|guide|step|报|流程|步骤|怎么|咋|手续/;

/** A topic a little less than sure is taken where nothing else comes near it, and still less where the message bears it out. */
const LEAST_CLEAR = 0.7;
const LEAST_BORNE_OUT = 0.5;
const FAR = 1 / 3;

/** What a message about a topic states. */
const BEARS_OUT: readonly (readonly [RegExp, (entities: Entities) => boolean])[] = [
  [/^interview\./, ({ stages }) => stages.includes('interview')],
  [/^written\./, ({ stages }) => stages.includes('written')],
  [/^(?:interview\.subject|written\.subjects)$/, ({ subjects }) => subjects.length > 0],
  [/^interview\.area$/, ({ provinces, bases }) => provinces.length + bases.length > 0],
  [/^validity\./, ({ sittings }) => sittings.length > 0],
];

const isClear = (first: TopicProbability, second: TopicProbability | undefined, entities: Entities): boolean => {
  const isBorneOut = BEARS_OUT.some(([topic, states]) => topic.test(first.topic) && states(entities));
  return (
    !NO_SECOND.includes(first.topic) &&
    first.probability >= (isBorneOut ? LEAST_BORNE_OUT : LEAST_CLEAR) &&
    (second?.probability ?? 0) <= first.probability * FAR
  );
};

/** A message that names the exam and nothing else. */
const BARE_STAGE = /^(?:面试|笔试|(?:the )?(?:interview|written(?: exam| test)?))[\s.。!?？呢啊吧]*$/;

/** Whether the message gives the fact that was asked for. */
const givesAsked = ({ asked }: ChatState, entities: Entities): boolean =>
  asked !== null && asked.fact in factsOfMessage(entities, asked.topic, asked);

/** Whether a message tells the guide something that it will need, and asks nothing. */
const tellsGuide = (state: ChatState, text: string, entities: Entities): state is ChatState & { readonly guide: GuideState } =>
  state.guide !== null && !state.guide.paused && entities.scores.length === 0 && statesAnything(entities) && !isQuestion(text);

/** Whether a message is likely about what one may register for in the interview. */
const isOfChoice = (topics: readonly TopicProbability[]): boolean =>
  topics.slice(0, 2).some(({ topic }) => /^interview\.(?:category|subject|eligible)$/.test(topic));

/** What is believed or doubted of scores: a line heard of, the shortcut, a mark taken for wrong. */
const topicOfBelief = (text: string): Topic | undefined =>
  topicOfClaimedLine(text) ?? topicOfShortcut(text) ?? topicOfMarkDoubted(text);

const OF_DATES = /^(?:interview|written)\.when$/;

const OF_SCORE = /^score\.(?:passed|passline|failed\.next)$|^validity\.partial$/;

const isShort = (text: string): boolean => text.length <= (HAN.test(text) ? SHORT : SHORT_IN_LATIN);

const several = (topics: readonly Topic[]): readonly Topic[] =>
  (topics.length > 1 ? topics.filter((topic) => topic !== GUIDED) : topics).slice(0, MOST_TOPICS);

/** The topics of a message whose first is sure: its clauses', in their order. */
const sureTopics = (top: Topic, inClauses: readonly Topic[]): readonly Topic[] => {
  if (NO_SECOND.includes(top) || top === GUIDED) return [top];
  return several(inClauses.includes(top) ? inClauses : [top, ...inClauses]);
};

/** Decides how a message is taken, from what it is probably about, what it states and what was said before. */
export const decideTopics = (
  model: TopicModel,
  state: ChatState,
  text: string,
  probable: readonly TopicProbability[],
  entities: Entities,
): Decision => {
  const topics = weighTopics(probable, text, entities);
  const [top, second] = topics;
  if (top === undefined) return { kind: 'unsure', topics: [] };
  const isSure = top.probability >= model.thresholds.sure || isClear(top, second, entities);
  const isSlot = top.topic === 'flow.slot';
  if (turnsToExam(text)) {
    const named = topicOfExamNamed(state, entities.stages);
    return named === undefined ? { kind: 'details' } : { kind: 'answer', topics: [named] };
  }
  if (tellsGuide(state, text, entities)) return { kind: 'slot', topic: GUIDE_TOPICS[state.guide.stage] };
  const isOpen = isSlot || !isSure;
  if (state.asked !== null && givesAsked(state, entities) && (isOpen || isShort(text))) {
    return { kind: 'slot', topic: state.asked.topic };
  }
  if (BARE_STAGE.test(text) && !isFollowUp(text)) return { kind: 'details' };
  const stated =
    topicOfRefund(entities) ??
    topicOfInterviewMark(top.topic, text) ??
    askedAgain(state, text) ??
    topicOfLookUp(state, text) ??
    (isOpen ? topicOfMandarin(state, text) : undefined) ??
    (isOpen && state.topic === null && isShort(text) ? topicOfBarePapers(text, entities) : undefined) ??
    (isShort(text) && (isOpen || top.topic === 'interview.fee') ? topicOfSiteOrFee(state, text) : undefined) ??
    topicOfBareMayRegister(text) ??
    (isOpen || top.topic.startsWith('score.') ? topicOfBelief(text) : undefined) ??
    (isOfChoice(topics) && asksOfOtherCategory(state, text, entities.categories) ? topicOfOtherCategory(text, entities.stages) : undefined) ??
    (top.topic === 'interview.category' ? topicOfWrittenRegistration(text, entities.stages) : undefined) ??
    (isOpen || top.topic === 'written.subjects' ? topicOfPapers(text, entities) : undefined) ??
    (isOpen ? topicOfStated(topics, text, entities) : undefined);
  if (stated !== undefined) return { kind: 'answer', topics: [stated] };
  const inClauses = clauseTopics(model, text, topics);
  const isOnlyOfScores = (isOpen || OF_SCORE.test(top.topic)) && inClauses.every((topic) => OF_SCORE.test(topic));
  const ofScore =
    topicOfClaim(state, text, entities) ??
    (isOnlyOfScores ? topicOfScoredPapers(text) : undefined) ??
    topicOfPass(top.topic, text, entities) ??
    (isShort(text) && isOpen ? topicOfBareScores(state, top.topic, entities) : undefined);
  if (ofScore !== undefined) return { kind: 'answer', topics: [ofScore] };

  if ((isOpen || top.topic === 'interview.when') && asksWhetherStillOpen(state, text)) {
    return { kind: 'answer', topics: ['interview.eligible'] };
  }
  if (top.topic === GUIDED && state.topic !== null && isShort(text) && !ASKS_FOR_STEPS.test(text)) {
    return { kind: 'slot', topic: state.topic };
  }
  const isShortDetail = isOpen && isShort(text) && statesAnything(entities);
  const goesOnWithDetail = isShortDetail && isFollowUp(text) && !asksItsOwn(text) && inClauses.length === 0;
  if (state.topic !== null && (goesOnWithDetail || (isBareFollowUp(text) && statesAnything(entities)))) {
    return { kind: 'slot', topic: ofExam(state.topic, entities.stages[0]) };
  }
  if (isSlot && isSure) {
    if (!statesAnything(entities)) return { kind: 'unsure', topics: topics.map(({ topic }) => topic) };
    return state.topic === null ? { kind: 'details' } : { kind: 'slot', topic: state.topic };
  }
  const isOfDates = isSure ? OF_DATES.test(top.topic) && inClauses.length < 2 : inClauses.length === 0;
  const ofDates = isOfDates ? topicOfRegistrationDates(text, stageMeant(state, entities.stages, text)) : undefined;
  if (ofDates !== undefined) return { kind: 'answer', topics: [ofDates] };
  // What controls the conversation was looked for before; this only resembles it.
  if (isSure && top.topic !== 'flow.control') {
    const meant = sureTopics(top.topic, inClauses).map((topic) => ofExamTalkedOf(state, topic, entities.stages));
    return { kind: 'answer', topics: meant };
  }
  if (inClauses.length > 1) return { kind: 'answer', topics: several(inClauses) };
  const nearest = nearTopic(state, text, topics);
  if (nearest !== undefined) return { kind: 'answer', topics: [nearest] };
  if (inClauses.length > 0) return { kind: 'answer', topics: several(inClauses) };
  if (isShortDetail && state.topic !== null && (isSlot || second?.topic === 'flow.slot')) {
    return { kind: 'slot', topic: state.topic };
  }
  const offered = topics.filter(({ probability }) => probability >= model.thresholds.offered);
  return { kind: 'unsure', topics: (offered.length > 0 ? offered : topics).map(({ topic }) => topic) };
};

/** Reads a normalized message. */
export const readMessage = (model: TopicModel, text: string, on: CalendarDate): Reading => ({
  topics: classify(model, text),
  entities: entitiesIn(text, on),
});
