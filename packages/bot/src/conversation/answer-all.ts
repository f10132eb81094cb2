import type { Facts } from '@ntce/core';
import { startGuide } from '../guide/guide.js';
import { isGuideTopic, resumeChoice, stageOf } from '../guide/guide-topic.js';
import { isAtEnd } from '../guide/is-at-end.js';
import type { Topic } from '../understanding/topic.js';
import { answerTopic, type Incoming } from './answer-topics.js';
import { factsOfMessage } from './facts-of-message.js';
import { remember } from './known-facts.js';
import type { Outcome } from './outcome.js';
import type { Reply } from './reply.js';
import type { Asked, ChatState } from './state.js';
import { topicChoices } from './topic-choices.js';

const TELLS_PASS = /(?:考|就|已经|都|全|笔试)过(?:了|的)?|过了|过的|合格|通过|\bpass(?:ed)?\b/;

/** A sitting said together with a pass is the one that was sat, not a round to come. */
const tellsItsSitting = ({ sitting, ...others }: Facts, text: string): Facts =>
  sitting !== undefined && TELLS_PASS.test(text)
    ? { ...others, lastWrittenSitting: sitting }
    : { ...others, ...(sitting === undefined ? {} : { sitting }) };

/** Remembers what a message says on a topic and what a button gave, without an answer. */
export const learn = (state: ChatState, topic: Topic, { text, entities, chosen }: Incoming): ChatState => ({
  ...state,
  facts: remember(
    remember(state.facts, tellsItsSitting(factsOfMessage(entities, topic, state.asked), text), 'said'),
    chosen,
    'chosen',
  ),
});

/** An answer that asks something, held back until the others are given. */
interface Asking {
  readonly reply: Reply;
  readonly asked: Asked | null;
  readonly topic: Topic;
}

/** A guide that another question interrupts waits, and can be taken up again with a button; one at its end is over. */
const pauseGuide = (state: ChatState, replies: readonly Reply[], { locale, on }: Incoming): Omit<Outcome, 'topics'> => {
  const { guide } = state;
  const last = replies.at(-1);
  if (guide === null || last === undefined) return { state, replies };
  if (isAtEnd(state, guide, on)) return { state: { ...state, guide: null }, replies };
  const resumable = { ...last, choices: [...last.choices, resumeChoice(guide, locale)] };
  return { state: { ...state, guide: { ...guide, paused: true } }, replies: [...replies.slice(0, -1), resumable] };
};

/** Answers topics one after another; one that asks something comes last, and what else would ask is left as a button. */
export const answerAll = (state: ChatState, topics: readonly Topic[], incoming: Incoming): Outcome => {
  const [only] = topics;
  if (only !== undefined && topics.length === 1 && isGuideTopic(only, state.guide)) {
    return { ...startGuide(learn(state, only, incoming), stageOf(only), incoming), topics };
  }
  let current = state;
  let asking: Asking | undefined;
  const replies: Reply[] = [];
  const left: Topic[] = [];
  for (const topic of topics) {
    const answered = answerTopic(current, topic, incoming);
    if (answered.reply.asks !== null && asking !== undefined) {
      left.push(topic);
      continue;
    }
    current = answered.state;
    if (answered.reply.asks === null) replies.push(answered.reply);
    else asking = { reply: answered.reply, asked: answered.state.asked, topic };
  }
  if (asking === undefined) return { ...pauseGuide(current, replies, incoming), topics };
  const choices = [...asking.reply.choices, ...topicChoices(left, left.length, incoming.locale)];
  const asked: ChatState = { ...current, asked: asking.asked, topic: asking.topic };
  return { ...pauseGuide(asked, [...replies, { ...asking.reply, choices }], incoming), topics };
};
