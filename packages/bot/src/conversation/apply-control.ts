import { explain, type FactName, type Facts, type Locale } from '@ntce/core';
import { continueGuide, startGuide } from '../guide/guide.js';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import { conversationWording } from '../wording/conversation.js';
import { questions } from '../wording/questions.js';
import { answerTopic, type Incoming } from './answer-topics.js';
import type { Control } from './control.js';
import { forget } from './known-facts.js';
import { plainReply } from './plain-reply.js';
import type { Reply } from './reply.js';
import { sayFact, sayFactValue } from './say-facts.js';
import { newChat, type ChatState } from './state.js';
import { MENU, topicChoices } from './topic-choices.js';

interface Outcome { readonly state: ChatState; readonly replies: readonly Reply[] }

const only = (state: ChatState, reply: Reply): Outcome => ({ state, replies: [reply] });

const knownEntries = (state: ChatState): readonly (readonly [FactName, NonNullable<Facts[FactName]>, 'said' | 'chosen' | 'assumed'])[] =>
  (Object.keys(state.facts) as FactName[]).flatMap((fact) => {
    const known = state.facts[fact];
    return known === undefined ? [] : [[fact, known.value, known.origin] as const];
  });

const showKnown = (state: ChatState, locale: Locale): Reply => {
  const say = conversationWording[locale];
  const entries = knownEntries(state);
  if (entries.length === 0) return plainReply(say.nothingKnown);
  const lines = entries.map(([fact, value, origin]) => `· ${sayFact(fact, value, locale)} (${say.origins[origin]})`);
  return plainReply([say.known, ...lines].join('\n'));
};

const showMenu = (locale: Locale): Reply => plainReply(conversationWording[locale].unsure, topicChoices(MENU, MENU.length, locale));

/** Takes back the newest fact. */
const back = (state: ChatState, incoming: Incoming): Outcome => {
  const say = conversationWording[incoming.locale];
  const newest = knownEntries(state).at(-1);
  const done = state.guide?.done ?? [];
  if (newest === undefined && done.length === 0) return only(state, plainReply(say.nothingToUndo));
  if (state.guide !== null) return goBackInGuide(state, incoming, newest);
  if (newest === undefined) return only(state, plainReply(say.nothingToUndo));
  const [fact, value] = newest;
  const undone: ChatState = { ...state, facts: forget(state.facts, [fact]), asked: null };
  return only(undone, plainReply(say.undone(sayFactValue(fact, value, incoming.locale))));
};

const goBackInGuide = (
  state: ChatState,
  incoming: Incoming,
  newest: ReturnType<typeof knownEntries>[number] | undefined,
): Outcome => {
  const { guide } = state;
  if (guide === null) return only(state, plainReply(conversationWording[incoming.locale].nothingToUndo));
  const { done } = guide;
  if (done.length > 0) {
    const without = { ...guide, done: done.slice(0, -1), paused: false };
    return continueGuide({ ...state, guide: without }, incoming);
  }
  const facts = newest === undefined ? state.facts : forget(state.facts, [newest[0]]);
  return continueGuide({ ...state, facts, guide: { ...guide, paused: false } }, incoming);
};

const why = (state: ChatState, incoming: Incoming): Outcome => {
  const say = conversationWording[incoming.locale];
  if (state.asked !== null) {
    return only(state, plainReply(questions[incoming.locale][state.asked.fact].why));
  }
  if (state.topic === null) return only(state, plainReply(say.noAnswerYet));
  const { reply } = answerTopic(state, state.topic, { ...incoming, entities: NO_ENTITIES, text: '' });
  if (reply.result === null) return only(state, plainReply(say.noAnswerYet));
  const { why: reasons, from } = explain(reply.result, incoming.locale);
  const sources = from.map(({ text, address }) => `${say.source}${text}${address === null ? '' : ` ${address}`}`);
  return only(state, { ...plainReply([...reasons, ...sources].join('\n')), result: reply.result, sources: from });
};

const skip = (state: ChatState, incoming: Incoming): Outcome =>
  state.guide === null
    ? only({ ...state, asked: null }, plainReply(conversationWording[incoming.locale].skipped))
    : continueGuide(state, incoming, 'skip');

const next = (state: ChatState, incoming: Incoming): Outcome =>
  state.guide === null
    ? only(state, showMenu(incoming.locale))
    : continueGuide({ ...state, guide: { ...state.guide, paused: false } }, incoming, 'done');

const LANGUAGES: readonly (readonly [RegExp, Locale])[] = [
  [/中文|chinese/, 'zh-CN'],
  [/英|english/, 'en'],
];

const switchLanguage = (state: ChatState, { text, locale }: Incoming): Outcome => {
  const named = LANGUAGES.find(([pattern]) => pattern.test(text))?.[1];
  const chosen = named ?? (locale === 'en' ? 'zh-CN' : 'en');
  return only({ ...state, locale: chosen, heard: chosen }, plainReply(conversationWording[chosen].language));
};

const APPLY: Readonly<Record<Control, (state: ChatState, incoming: Incoming) => Outcome>> = {
  back,
  cancel: (state, { locale }) =>
    only({ ...state, guide: null, asked: null }, plainReply(conversationWording[locale].cancelled)),
  restart: (state, incoming) => {
    const fresh = { ...newChat(state.locale), heard: state.heard };
    return state.guide === null
      ? only(fresh, { ...showMenu(incoming.locale), text: conversationWording[incoming.locale].restarted })
      : startGuide(fresh, state.guide.stage, incoming);
  },
  skip,
  next,
  why,
  me: (state, { locale }) => only(state, showKnown(state, locale)),
  forget: (state, { locale }) =>
    only({ ...newChat(state.locale), heard: state.heard }, plainReply(conversationWording[locale].forgotten)),
  guide: (state, incoming) => startGuide(state, 'interview', incoming),
  help: (state, incoming) => {
    const answered = answerTopic(state, 'help', incoming);
    return only(answered.state, answered.reply);
  },
  language: switchLanguage,
};

/** Does what a control word asks. */
export const applyControl = (control: Control, state: ChatState, incoming: Incoming): Outcome =>
  APPLY[control](state, incoming);
