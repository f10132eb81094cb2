import { isSitting, type FactName, type Facts, type PaperCode, type Pass } from '@ntce/core';
import { answerGuide } from '../guide/guide.js';
import { isGuideTopic } from '../guide/guide-topic.js';
import { passesIn } from '../guide/passes-of-answer.js';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import { entitiesIn } from '../understanding/entities/entities-in.js';
import type { Topic } from '../understanding/topic.js';
import { answerAll, learn } from './answer-all.js';
import type { Incoming } from './answer-topics.js';
import { noteDetails } from './ask-back.js';
import type { ChoiceValue } from './choice.js';
import { factsOfMessage } from './facts-of-message.js';
import { plainFacts } from './known-facts.js';
import type { Outcome } from './outcome.js';
import type { ChatState } from './state.js';

const CORRECTION =
  /^(?:啊|哦|额|呃)?[\s,。]*(?:不对|不是|(?:我)?(?:刚才|刚刚|前面|上面)?(?:我)?(?:说|打|写|输|看|记|弄|搞)?错了|口误|手滑|更正|应该是|改成|no\b|not\b|nope\b|wrong\b|oops\b|typo\b|sorry\b|my mistake\b|actually\b|correction\b|i mean(?:t)?\b|(?:i )?(?:mis)?typed\b)[\s,,。.、::]*(?:是|应该是|我是|it is|it's|should be|i mean(?:t)?)?/;

/** The facts that a value gives; a sitting given for the passes means that all papers were passed in it. */
export const factsOfValue = (fact: FactName, value: ChoiceValue, state: ChatState): Facts => {
  if (fact !== 'passes') return { [fact]: value };
  return { passes: isSitting(value) ? passesIn(value, plainFacts(state.facts)) : [] };
};

const ALL = /^(?:全都?|都|全部|各科都?|三科都|两科都)(?:已经)?(?:考?过|合格|通过)了?$|^(?:all|both|every|i passed all|all of them)(?: (?:passed|of them|papers))*$|^(?:yes|是的?|对)$/;
const NONE = /^(?:都|全|一科)?(?:还)?没(?:有)?(?:全部?|都|一科)?(?:考过|过|合格|通过)?(?:的)?$|^(?:no|none|not yet|not all|nothing|none yet|not all passed(?: yet)?|none passed(?: yet)?|没|无|否)$/;
const ENDING = /[\s.。!！~了啊呢]+$/u;

/** The papers that a message names by code, name or position, as the category had them. */
const papersNamed = ({ entities: { papers, positions } }: Incoming, all: readonly Pass[]): readonly PaperCode[] => [
  ...new Set([...papers, ...positions.flatMap((position) => all[position - 1]?.paper ?? [])]),
];

/** The passes that a message gives in answer to the question for them; `undefined` where it gives none. */
const passesSaid = (state: ChatState, incoming: Incoming): readonly Pass[] | undefined => {
  const known = plainFacts(state.facts);
  const bare = incoming.text.replace(ENDING, '');
  const [said] = incoming.entities.sittings;
  if (said === undefined && NONE.test(bare)) return [];
  const sitting = said ?? (ALL.test(bare) ? known.lastWrittenSitting : undefined);
  if (sitting === undefined) return undefined;
  const all = passesIn(sitting, known);
  const named = papersNamed(incoming, all);
  return named.length > 0 ? named.map((paper) => ({ paper, sitting })) : all;
};

/** Takes a message as an answer to the question for the passes, where it is one. */
export const answerPasses = (state: ChatState, incoming: Incoming): Outcome | undefined => {
  const { asked } = state;
  const passes = asked?.fact === 'passes' ? passesSaid(state, incoming) : undefined;
  return asked === null || passes === undefined
    ? undefined
    : answerSlot(state, asked.topic, { ...incoming, chosen: { passes } });
};

const textOf = ({ replies }: Pick<Outcome, 'replies'>): string => replies.map(({ text }) => text).join('\n');

/** Whether a detail that nothing asked for leaves the answer as it was; then it is noted instead of the answer being said again. */
const isSameAnswer = (state: ChatState, topic: Topic, answered: Outcome, incoming: Incoming): boolean => {
  if (state.asked !== null || incoming.entities.scores.length > 0) return false;
  // Only words are compared: what an answer offers to remind of need not be looked for again.
  const reminds = incoming.abilities.reminds && topic === 'reminder.set';
  const abilities = { ...incoming.abilities, reminds };
  const before = answerAll(state, [topic], { ...incoming, abilities, entities: NO_ENTITIES, chosen: {}, text: '' });
  return textOf(before) === textOf(answered);
};

/** Takes a message as an answer to what was asked, or as one more fact for the topic that is being talked of. */
export const answerSlot = (state: ChatState, topic: Topic, incoming: Incoming): Outcome => {
  const topics: readonly Topic[] = ['flow.slot', topic];
  if (state.guide !== null && isGuideTopic(topic, state.guide)) {
    return { ...answerGuide(state, learn(state, topic, incoming), incoming), topics };
  }
  const answered = answerAll(state, [topic], incoming);
  return isSameAnswer(state, topic, answered, incoming) ? noteDetails(state, incoming, answered.replies.at(-1)) : { ...answered, topics };
};

/** What was denied, with the word that brings what is meant: 不是湖北，是辽宁; not Hubei but Liaoning. */
const DENIED = /^.*?(?:不是|不要|并非)[^,。;，；\s]+?[,。;，；\s]*(?:而是|是|应该是)|^.*?\bnot [\w ]+?(?:,|\bbut\b|\bit'?s\b|\bbut it'?s\b)/;

/** A number that was denied behind the one that is meant: 72，不是69; 72, not 69. */
const DENIED_AFTER = /(?<=\d)分?[,。;，；\s]*(?:(?:而)?不是|\bnot)\s*\d+(?:\.\d+)?分?$/;

const meant = (incoming: Incoming): Incoming => {
  const before = incoming.text.replace(DENIED, '');
  const text = before === incoming.text ? before.replace(DENIED_AFTER, '') : before;
  return text === incoming.text ? incoming : { ...incoming, text, entities: entitiesIn(text, incoming.on) };
};

/** Takes a message as a correction, 不对，是初中, where it begins as one and states a fact. */
export const correct = (state: ChatState, message: Incoming): Outcome | undefined => {
  const { topic, guide } = state;
  if (topic === null || !(CORRECTION.test(message.text) || DENIED_AFTER.test(message.text))) return undefined;
  const incoming = meant(message);
  const said = factsOfMessage(incoming.entities, topic, null);
  if (Object.keys(said).length === 0) return undefined;
  const topics: readonly Topic[] = ['flow.slot', topic];
  if (guide !== null && isGuideTopic(topic, guide)) {
    return { ...answerGuide(state, learn({ ...state, asked: null }, topic, incoming), incoming), topics };
  }
  return { ...answerAll(state, [topic], incoming), topics };
};
