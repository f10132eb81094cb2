import { halfYearOf, type FactName, type Facts } from '@ntce/core';
import { officialSite } from '../answers/official-site.js';
import type { Topic } from '../understanding/topic.js';
import { conversationWording } from '../wording/conversation.js';
import { answerAll, learn } from './answer-all.js';
import type { Incoming } from './answer-topics.js';
import type { Choice } from './choice.js';
import { factsOfMessage } from './facts-of-message.js';
import { inShort } from './in-short.js';
import type { Outcome } from './outcome.js';
import { plainReply } from './plain-reply.js';
import type { Reply } from './reply.js';
import { sayFact } from './say-facts.js';
import type { ChatState } from './state.js';
import { menuOf, topicChoices, MENU } from './topic-choices.js';
import { isQuestion } from './weigh-topics.js';

const MOST_CHOICES = 3;
const MOST_WITH_DETAILS = 6;

/** A sitting that has begun is taken for the one that was sat, a later one for the round to come. */
const topicOfDetails = ({ entities: { sittings }, on }: Incoming): Topic => {
  const [sitting] = sittings;
  return sitting !== undefined && sitting <= halfYearOf(on) ? 'validity.deadline' : 'interview.when';
};

/** The details that a message states, in words; empty where it states none. */
const detailsIn = (topic: Topic, { asked }: ChatState, { entities, chosen, locale }: Incoming): string => {
  const said = { ...factsOfMessage(entities, topic, asked), ...chosen };
  const stated = Object.entries(said) as [FactName, NonNullable<Facts[FactName]>][];
  const details = stated.filter(([fact]) => fact !== 'stage').map(([fact, value]) => sayFact(fact, value, locale));
  return details.join(locale === 'en' ? ', ' : '、');
};

/** Says that a message was not understood, with the nearest topics; the second time with the menu and the official site. */
const missed = (state: ChatState, topics: readonly Topic[], { locale }: Incoming): Outcome => {
  const say = conversationWording[locale];
  const menu = topicChoices(MENU, MENU.length, locale);
  const next: ChatState = { ...state, misses: state.misses + 1 };
  if (state.misses > 0) {
    const site = officialSite();
    const reply = { ...plainReply(say.missedAgain(site.host), menu), result: site.result };
    return { state: next, replies: [reply], topics };
  }
  const nearest = topicChoices(topics, MOST_CHOICES, locale);
  if (nearest.length === 0) return { state: next, replies: [plainReply(say.missed, menu)], topics };
  const none: Choice = { label: say.noneOfThese, topic: 'flow.control', value: 'none' };
  const text = nearest.length === 1 ? say.isItThis : say.unsure;
  return { state: next, replies: [plainReply(text, [...nearest, none])], topics };
};

/** Asks what is wanted: with the details that were stated beside it, where it is no question; else it was missed. */
export const askBack = (state: ChatState, topics: readonly Topic[], incoming: Incoming): Outcome => {
  const { locale, text, entities } = incoming;
  if (entities.scores.length > 0 && !isQuestion(text)) return answerAll(state, ['score.passed'], incoming);
  const topic = topicOfDetails(incoming);
  const learned = learn(state, topic, incoming);
  const details = isQuestion(text) ? '' : detailsIn(topic, state, incoming);
  if (details === '') return missed(learned, topics, incoming);
  const choices = topicChoices([...new Set([...topics.slice(0, MOST_CHOICES), ...MENU])], MOST_WITH_DETAILS, locale);
  const reply = plainReply(conversationWording[locale].noted(details), choices);
  return { state: { ...learned, misses: 0 }, replies: [reply], topics };
};

/** Notes facts that came without a question, and asks what is wanted; that an answer stays as it was is said with its first lines. */
export const noteDetails = (state: ChatState, incoming: Incoming, unchanged?: Reply): Outcome => {
  const { locale, entities, chosen } = incoming;
  if (entities.scores.length > 0) return answerAll(state, ['score.passed'], incoming);
  const topic = topicOfDetails(incoming);
  const learned = learn(state, topic, incoming);
  const what = detailsIn(topic, state, incoming);
  const say = conversationWording[locale];
  const menu = menuOf(factsOfMessage(entities, topic, state.asked).stage ?? chosen.stage);
  const choices = topicChoices(menu, menu.length, locale);
  const noted = plainReply(what === '' ? say.unsure : say.noted(what), choices);
  const isKept = unchanged !== undefined && unchanged.result !== null && what !== '';
  const reply = isKept
    ? { ...unchanged, text: `${say.unchanged(what)}\n${inShort(unchanged.text, locale)}`, choices: unchanged.choices.length > 0 ? unchanged.choices : choices }
    : noted;
  return { state: { ...learned, misses: 0 }, replies: [reply], topics: ['flow.slot'] };
};
