import type { Stage } from '@ntce/core';
import type { TopicProbability } from '../understanding/classify.js';
import { isTopic, type Topic } from '../understanding/topic.js';
import { NO_SECOND } from './clause-topics.js';
import type { ChatState } from './state.js';

/** Topics so near to each other that the first is answered where only they are in question. */
const FAMILIES: readonly (readonly Topic[])[] = [
  ['review.how', 'review.deadline', 'review.scope'],
  ['validity.period', 'validity.deadline'],
  ['validity.partial', 'score.failed.next'],
];
const LEAST_IN_FAMILY = 0.85;
const NEAREST = 4;
const OF_AN_EXAM = /^(?:written|interview)\.(?:when|how)$/;
const BARE_WHEN = /^(?:是)?(?:什么时候|啥时候|何时|几号|哪天|几月)[?？啊呀呢]*$|^when(?: is (?:it|that))?\??$/;

/** The same topic of the other exam, interview.when for written.when; a topic without one is itself. */
export const ofExam = (topic: Topic, stage: Stage | undefined): Topic => {
  const sibling = `${stage ?? ''}.${topic.split('.')[1] ?? ''}`;
  return OF_AN_EXAM.test(topic) && isTopic(sibling) ? sibling : topic;
};

const ofOneFamily = (topics: readonly TopicProbability[]): Topic | undefined => {
  const [top] = topics;
  const family = FAMILIES.find((members) => members.some((member) => member === top?.topic));
  if (top === undefined || family === undefined) return undefined;
  const members = topics.filter(({ topic }) => family.includes(topic));
  const sum = members.reduce((total, { probability }) => total + probability, 0);
  return sum >= LEAST_IN_FAMILY ? top.topic : undefined;
};

const STAGE_OF_TOPIC = /^(written|interview)\./;

/** The exam that is being talked of: that of the last topic. */
const stageOfTopic = ({ topic }: ChatState): Stage | undefined => {
  const stage = STAGE_OF_TOPIC.exec(topic ?? '')?.[1];
  return stage === 'written' || stage === 'interview' ? stage : undefined;
};

const REGISTERS_FOR: readonly (readonly [Stage, RegExp])[] = [
  ['interview', /面试.{0,2}报名|报(?:名)?(?:参加)?面试|interview registration|regist\w* for (?:the )?interview/],
  ['written', /笔试.{0,2}报名|报(?:名|考)?(?:参加)?笔试|written (?:exam )?registration|regist\w* for (?:the )?written/],
];

/** The exam that a message is of: the one that it names, or registers for beside another, else the one that is being talked of or was named before. */
export const stageMeant = (state: ChatState, stages: readonly Stage[], text: string): Stage | undefined => {
  const [stage] = stages;
  if (stages.length > 1) return REGISTERS_FOR.find(([, words]) => words.test(text))?.[0];
  return stage ?? stageOfTopic(state) ?? state.facts.stage?.value;
};

/** When, of an exam that the message does not name, is of the exam that is being talked of. */
export const ofExamTalkedOf = (state: ChatState, topic: Topic, stages: readonly Stage[]): Topic =>
  stages.length === 0 && topic.endsWith('.when') ? ofExam(topic, stageOfTopic(state)) : topic;

const ofStageTalkedOf = (
  state: ChatState,
  text: string,
  topics: readonly TopicProbability[],
): Topic | undefined => {
  const stage = state.facts.stage?.value;
  const [top] = topics;
  if (stage === undefined || top === undefined) return undefined;
  if (BARE_WHEN.test(text)) return `${stage}.when`;
  const meant = ofExam(top.topic, stage);
  return meant !== top.topic && topics.slice(0, NEAREST).some(({ topic }) => topic === meant) ? meant : undefined;
};

const LEAST_GOING_ON = 0.2;

/** The topic that is being talked of, where a message may well go on with it. */
const goingOn = ({ topic }: ChatState, topics: readonly TopicProbability[]): Topic | undefined =>
  topics
    .slice(0, NEAREST)
    .find((one) => one.topic === topic && one.probability >= LEAST_GOING_ON && !NO_SECOND.includes(one.topic))?.topic;

/** The topic of an unsure message that can only mean one thing, or nearly the same: by family, or by what is talked of. */
export const nearTopic = (
  state: ChatState,
  text: string,
  topics: readonly TopicProbability[],
): Topic | undefined => ofOneFamily(topics) ?? ofStageTalkedOf(state, text, topics) ?? goingOn(state, topics);
