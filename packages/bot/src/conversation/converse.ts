import { isSitting, type CalendarDate, type FactName, type Facts, type Locale } from '@ntce/core';
import { continueGuide, isGuideTopic, resumeChoice, startGuide } from '../guide/guide.js';
import { passesIn } from '../guide/passes-of-answer.js';
import { guard } from '../privacy/privacy-guard.js';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import { normalize } from '../understanding/normalize.js';
import type { Topic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';
import { conversationWording } from '../wording/conversation.js';
import { answerTopic, type Incoming } from './answer-topics.js';
import { applyControl } from './apply-control.js';
import type { Choice, ChoiceValue } from './choice.js';
import { controlIn } from './control.js';
import { decideTopics, readMessage } from './decide-topics.js';
import { isFactError } from './fact-errors.js';
import { factsOfMessage } from './facts-of-message.js';
import { forget, plainFacts, remember } from './known-facts.js';
import { languageOf } from './language.js';
import { plainReply } from './plain-reply.js';
import type { Reply } from './reply.js';
import { sayFact } from './say-facts.js';
import type { ChatState } from './state.js';
import { MENU, topicChoices } from './topic-choices.js';
import type { ChatEvent, Turn } from './turn.js';

const MOST_CHOICES = 3;
const LOOK_UP: readonly Topic[] = ['score.query', 'score.passed', 'sensitive'];
const CORRECTION = /^(?:不对|不是|错了|说错了|更正|应该是|no\b|wrong|actually|i mean)[\s,,。.、::]*(?:是|it is|it's|should be)?/;

/** What a message led to, before the topics are added that it was taken for. */
interface Outcome {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
  readonly topics: readonly Topic[];
}

const answerAll = (state: ChatState, topics: readonly Topic[], incoming: Incoming): Outcome => {
  let current = state;
  const replies: Reply[] = [];
  for (const topic of topics) {
    if (isGuideTopic(topic) && topics.length === 1) {
      const started = startGuide(learn(current, topic, incoming), 'interview', incoming);
      return { ...started, topics };
    }
    const answered = answerTopic(current, topic, incoming);
    current = answered.state;
    replies.push(answered.reply);
    if (answered.reply.asks !== null) break;
  }
  const { guide } = current;
  if (guide === null) return { state: current, replies, topics };
  const last = replies.pop();
  const resume = resumeChoice(guide, incoming.locale);
  return {
    state: { ...current, guide: { ...guide, paused: true } },
    replies: last === undefined ? replies : [...replies, { ...last, choices: [...last.choices, resume] }],
    topics,
  };
};

const learn = (state: ChatState, topic: Topic, { entities, chosen }: Incoming): ChatState => ({
  ...state,
  facts: remember(
    remember(state.facts, factsOfMessage(entities, topic, state.asked), 'said'),
    chosen,
    'chosen',
  ),
});

/** The facts that a value gives; a sitting given for the passes means that all papers were passed in it. */
const factsOfValue = (fact: FactName, value: ChoiceValue, state: ChatState): Facts => {
  if (fact !== 'passes') return { [fact]: value };
  return { passes: isSitting(value) ? passesIn(value, plainFacts(state.facts)) : [] };
};

/** A sitting in answer to the question for the passes. */
const withPasses = (state: ChatState, incoming: Incoming): Incoming => {
  const [sitting] = incoming.entities.sittings;
  if (state.asked?.fact !== 'passes' || sitting === undefined) return incoming;
  return { ...incoming, chosen: factsOfValue('passes', sitting, state) };
};

const answerSlot = (state: ChatState, topic: Topic, message: Incoming): Outcome => {
  const incoming = withPasses(state, message);
  if (state.guide !== null && isGuideTopic(topic)) {
    const guide = { ...state.guide, paused: false };
    const outcome = continueGuide({ ...learn(state, topic, incoming), guide }, incoming);
    return { ...outcome, topics: ['flow.slot', topic] };
  }
  const outcome = answerAll(state, [topic], incoming);
  return { ...outcome, topics: ['flow.slot', topic] };
};

const noteDetails = (state: ChatState, incoming: Incoming): Outcome => {
  const { locale, entities } = incoming;
  if (entities.scores.length === 1) return answerAll(state, ['score.passed'], incoming);
  const learned = learn(state, 'interview.when', incoming);
  const said = factsOfMessage(entities, 'interview.when', state.asked);
  const stated = Object.entries(said) as [FactName, NonNullable<Facts[FactName]>][];
  const what = stated
    .map(([fact, value]) => sayFact(fact, value, locale))
    .join(locale === 'en' ? ', ' : '、');
  const reply = plainReply(conversationWording[locale].noted(what), topicChoices(MENU, MENU.length, locale));
  return { state: { ...learned, misses: 0 }, replies: [reply], topics: ['flow.slot'] };
};

const askBack = (state: ChatState, topics: readonly Topic[], { locale }: Incoming): Outcome => {
  const say = conversationWording[locale];
  const isSecondMiss = state.misses > 0;
  const choices = topicChoices(isSecondMiss ? MENU : topics, isSecondMiss ? MENU.length : MOST_CHOICES, locale);
  const text = isSecondMiss ? say.missedAgain : say.unsure;
  return {
    state: { ...state, misses: state.misses + 1 },
    replies: [plainReply(choices.length === 0 ? say.missed : text, choices.length === 0 ? topicChoices(MENU, MENU.length, locale) : choices)],
    topics,
  };
};

const correct = (state: ChatState, incoming: Incoming): Outcome | undefined => {
  if (!CORRECTION.test(incoming.text) || state.topic === null) return undefined;
  const said = factsOfMessage(incoming.entities, state.topic, null);
  if (Object.keys(said).length === 0) return undefined;
  const outcome = isGuideTopic(state.topic) && state.guide !== null
    ? continueGuide(learn(state, state.topic, incoming), incoming)
    : answerAll(state, [state.topic], incoming);
  return { ...outcome, topics: ['flow.slot', state.topic] };
};

const takeText = (
  model: TopicModel,
  state: ChatState,
  message: string,
  on: CalendarDate,
): Turn => {
  const { text: cleared, found } = guard(message);
  const locale = state.locale ?? languageOf(cleared, state.heard);
  const heard: ChatState = { ...state, heard: locale };
  const text = normalize(cleared);
  const { topics: probable, entities } = readMessage(model, text, on);
  const incoming: Incoming = { text, entities, chosen: {}, on, locale };
  const say = conversationWording[locale];
  const end = (outcome: Outcome, confidence: number): Turn => ({
    ...outcome,
    topics: [...new Set([...outcome.topics, ...probable.slice(0, MOST_CHOICES).map(({ topic }) => topic)])],
    confidence,
    entities,
  });
  const [top] = probable;
  const confidence = top?.probability ?? 0;

  if (found.length > 0 || (top?.topic === 'sensitive' && confidence >= model.thresholds.sure)) {
    const isLookUp = probable.slice(0, 2).some(({ topic }) => LOOK_UP.includes(topic));
    const lines = [...(found.length > 0 ? [say.sensitive] : []), ...(isLookUp ? [say.lookUpYourself] : [])];
    return end({ state: heard, replies: [plainReply(lines.join('\n'))], topics: ['sensitive'] }, 1);
  }
  if (text === '' || !/[\p{L}\p{N}/]/u.test(text)) {
    return end({ state: heard, replies: [plainReply(say.empty, topicChoices(MENU, MENU.length, locale))], topics: [] }, 0);
  }
  const control = controlIn(text);
  if (control !== undefined) {
    return end({ ...applyControl(control, heard, incoming), topics: [control === 'help' ? 'help' : 'flow.control'] }, 1);
  }
  const corrected = correct(heard, incoming);
  if (corrected !== undefined) return end(corrected, 1);
  const decision = decideTopics(model, heard, text, probable, entities);
  switch (decision.kind) {
    case 'answer':
      return end(answerAll(heard, decision.topics, incoming), confidence);
    case 'slot':
      return end(answerSlot(heard, decision.topic, incoming), 1);
    case 'details':
      return end(noteDetails(heard, incoming), confidence);
    case 'unsure':
      return end(askBack(heard, decision.topics, incoming), confidence);
  }
};

const factsOfChoice = ({ fact, value }: Choice, state: ChatState): Facts =>
  fact === undefined || value === undefined ? {} : factsOfValue(fact, value, state);

const controlOfChoice = (state: ChatState, choice: Choice, incoming: Incoming): Omit<Outcome, 'topics'> => {
  if (choice.fact !== undefined) {
    return continueGuide({ ...state, facts: forget(state.facts, [choice.fact]) }, incoming);
  }
  const control = controlIn(String(choice.value));
  return control === undefined ? askBack(state, MENU, incoming) : applyControl(control, state, incoming);
};

const takeChoice = (state: ChatState, choice: Choice, on: CalendarDate): Turn => {
  const locale = state.locale ?? state.heard;
  const chosen = factsOfChoice(choice, state);
  const incoming: Incoming = { text: '', entities: NO_ENTITIES, chosen, on, locale };
  const topic = choice.topic ?? state.asked?.topic ?? state.topic;
  const end = (outcome: Omit<Outcome, 'topics'>, topics: readonly Topic[]): Turn => ({
    ...outcome,
    topics,
    confidence: 1,
    entities: NO_ENTITIES,
  });
  if (topic === 'flow.control') return end(controlOfChoice(state, choice, incoming), [topic]);
  if (topic === null) return end(noteDetails(state, incoming), ['flow.slot']);
  return choice.fact === undefined
    ? end(answerAll(state, [topic], incoming), [topic])
    : end(answerSlot(state, topic, incoming), [topic]);
};

const afterFactError = (state: ChatState, error: unknown): Turn => {
  if (!isFactError(error)) throw error;
  const locale: Locale = state.locale ?? state.heard;
  const reply = plainReply(conversationWording[locale].badFact(error.expected[locale]));
  return { state, replies: [reply], topics: [], confidence: 0, entities: NO_ENTITIES };
};

/**
 * One step of a conversation: the state and what comes in give the next state and the replies.
 *
 * Pure: it reads no clock and changes nothing. A fact that does not fit leaves the state as it was.
 */
export const converse = (
  model: TopicModel,
  state: ChatState,
  event: ChatEvent,
  on: CalendarDate,
): Turn => {
  try {
    return event.kind === 'text'
      ? takeText(model, state, event.text, on)
      : takeChoice(state, event.choice, on);
  } catch (error) {
    return afterFactError(state, error);
  }
};
