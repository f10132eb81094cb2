import { explain, type FactName, type Facts, type Locale } from '@ntce/core';
import { goBackInGuide, passStep, startGuide } from '../guide/guide.js';
import { isGuideTopic, resumeChoice } from '../guide/guide-topic.js';
import { showGuide } from '../guide/show-guide.js';
import { conversationWording } from '../wording/conversation.js';
import { questions } from '../wording/questions.js';
import { answerTopic, type Incoming } from './answer-topics.js';
import { choicesForFact } from './choices-for-fact.js';
import type { Control } from './control.js';
import { inShort } from './in-short.js';
import { kindChoices } from './kind-choices.js';
import { forget, plainFacts } from './known-facts.js';
import { lastAnswer } from './last-answer.js';
import { plainReply } from './plain-reply.js';
import type { CoreResult, Reply } from './reply.js';
import { sayFact } from './say-facts.js';
import { newChat, type Asked, type ChatState } from './state.js';
import { MENU, topicChoices } from './topic-choices.js';

/** How many reasons an explanation gives. */
const MOST_REASONS = 3;

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
  const lines = entries.map(([fact, value, origin]) => `· ${sayFact(fact, value, locale)}${say.origins[origin]}`);
  return plainReply([say.known, ...lines].join('\n'));
};

const showMenu = (locale: Locale): Reply => plainReply(conversationWording[locale].unsure, topicChoices(MENU, MENU.length, locale));

/** Takes back the newest fact; in the guide, the newest answer to it. */
const back = (state: ChatState, incoming: Incoming): Outcome => {
  const { locale } = incoming;
  const say = conversationWording[locale];
  if (state.guide !== null) return goBackInGuide(state, state.guide, incoming);
  const newest = knownEntries(state).at(-1);
  if (newest === undefined) return only(state, plainReply(say.nothingToUndo));
  const [fact, value] = newest;
  const undone: ChatState = { ...state, facts: forget(state.facts, [fact]), asked: null };
  return only(undone, plainReply(say.undone(sayFact(fact, value, locale))));
};

/** Why a question is asked, and the question again. */
const whyAsked = (state: ChatState, { fact, score }: Asked, { on, locale }: Incoming): Reply => {
  const { why: reason, ask } = questions[locale][fact];
  if (score !== undefined) return plainReply(conversationWording[locale].reportScoreIsOnPage, kindChoices(score, locale));
  const choices = choicesForFact(fact, plainFacts(state.facts), on, locale);
  return { ...plainReply(`${reason}\n${ask}`, choices), asks: fact };
};

const why = (state: ChatState, incoming: Incoming): Outcome => {
  const say = conversationWording[incoming.locale];
  if (state.asked !== null) return only(state, whyAsked(state, state.asked, incoming));
  const reply = lastAnswer(state, incoming);
  if (reply === undefined || reply.result === null) return only(state, plainReply(say.noAnswerYet));
  const { why: reasons, from } = explain(reply.result, incoming.locale);
  const sources = from.map(({ text, address }) => `${say.source}${text}${address === null ? '' : ` ${address}`}`);
  return only(state, { ...plainReply([...reasons, ...sources].join('\n')), result: reply.result, sources: from });
};

/** The reasons of a verdict or a window, each once; of what only lists things they say little. */
const reasonsOf = (result: CoreResult, locale: Locale): readonly string[] => {
  if (result.status !== 'decided') return [];
  const { value } = result;
  const isWindow = typeof value === 'object' && 'closes' in value;
  return isWindow || typeof value === 'boolean' ? [...new Set(explain(result, locale).why)] : [];
};

/** What is being talked of, in short and with the reasons, and the question that is open. */
const clarify = (state: ChatState, incoming: Incoming): Outcome => {
  const { guide, asked } = state;
  const { locale } = incoming;
  const say = conversationWording[locale];
  if (guide !== null && !guide.paused) return asked === null ? showGuide(state, guide, incoming) : only(state, whyAsked(state, asked, incoming));
  if (asked?.score !== undefined) return only(state, whyAsked(state, asked, incoming));
  const answered = lastAnswer(state, incoming);
  if (answered === undefined || answered.result === null) return only(state, asked === null ? showMenu(locale) : whyAsked(state, asked, incoming));
  const question = asked === null ? undefined : whyAsked(state, asked, incoming);
  const lines = answered.text.split('\n').filter((line) => answered.asks === null || line !== questions[locale][answered.asks].ask);
  const short = inShort(lines.join('\n'), locale);
  const reasons = reasonsOf(answered.result, locale).filter((reason) => !short.includes(reason)).slice(0, MOST_REASONS);
  const text = [say.inShort, short, ...(reasons.length === 0 ? [] : [say.because, ...reasons]), ...(question === undefined ? [] : [question.text])];
  return only(state, { ...answered, text: text.join('\n'), asks: question?.asks ?? null, choices: question?.choices ?? answered.choices });
};

const skip = (state: ChatState, incoming: Incoming): Outcome => {
  const { guide, asked } = state;
  const say = conversationWording[incoming.locale];
  if (guide !== null && !guide.paused) return passStep(state, guide, incoming, 'skip');
  const choices = guide === null ? [] : [resumeChoice(guide, incoming.locale)];
  if (asked === null) return only(state, plainReply(say.nothingToSkip, choices));
  return only({ ...state, asked: null }, plainReply(say.skipped, choices));
};

const next = (state: ChatState, incoming: Incoming): Outcome => {
  const { guide } = state;
  if (guide === null) return only(state, showMenu(incoming.locale));
  return guide.paused ? startGuide(state, guide.stage, incoming) : passStep(state, guide, incoming, 'done');
};

/** A question for reminders that names none. */
const REMINDERS = '';

const LANGUAGES: readonly (readonly [RegExp, Locale])[] = [
  [/中文|chinese/, 'zh-CN'],
  [/英|english/, 'en'],
];

const switchLanguage = (state: ChatState, { text, locale }: Incoming): Outcome => {
  const named = LANGUAGES.find(([pattern]) => pattern.test(text))?.[1];
  const chosen = named ?? (locale === 'en' ? 'zh-CN' : 'en');
  return only({ ...state, locale: chosen, heard: chosen }, plainReply(conversationWording[chosen].language));
};

/** The guide is not to start again by itself after it was left. */
const topicAfterCancel = ({ guide, topic }: ChatState): ChatState['topic'] =>
  topic !== null && isGuideTopic(topic, guide) ? null : topic;

const APPLY: Readonly<Record<Control, (state: ChatState, incoming: Incoming) => Outcome>> = {
  back,
  cancel: (state, { locale }) =>
    only({ ...state, guide: null, asked: null, topic: topicAfterCancel(state) }, plainReply(conversationWording[locale].cancelled)),
  restart: (state, incoming) => {
    const fresh = { ...newChat(state.locale), heard: state.heard, reminders: state.reminders };
    return state.guide === null
      ? only(fresh, { ...showMenu(incoming.locale), text: conversationWording[incoming.locale].restarted })
      : startGuide(fresh, state.guide.stage, incoming);
  },
  skip,
  next,
  why,
  clarify,
  me: (state, { locale }) => only(state, showKnown(state, locale)),
  forget: (state, { locale }) =>
    only({ ...newChat(state.locale), heard: state.heard }, plainReply(conversationWording[locale].forgotten)),
  guide: (state, incoming) => startGuide(state, 'interview', incoming),
  'guide-written': (state, incoming) => startGuide(state, 'written', incoming),
  remind: (state, incoming) => {
    const { reply, state: next } = answerTopic(state, 'reminder.set', { ...incoming, text: REMINDERS });
    return only(next, reply);
  },
  help: (state, incoming) => {
    const answered = answerTopic(state, 'help', incoming);
    return only(answered.state, answered.reply);
  },
  language: switchLanguage,
};

/** Does what a control word asks. */
export const applyControl = (control: Control, state: ChatState, incoming: Incoming): Outcome =>
  APPLY[control](state, incoming);
