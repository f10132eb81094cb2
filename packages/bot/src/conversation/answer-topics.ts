import type { CalendarDate, Facts, Locale } from '@ntce/core';
import type { AnswerContext } from '../answers/answer.js';
import { answerOf } from '../answers/index.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';
import { conversationWording } from '../wording/conversation.js';
import { sayScore } from '../wording/numbers.js';
import { offerReminder, remindersAsked } from '../reminders/offer-reminder.js';
import type { Abilities } from './abilities.js';
import { replyFrom } from './answer-reply.js';
import { kindChoices } from './kind-choices.js';
import { factsForTopic, factsOfMessage } from './facts-of-message.js';
import { forget, plainFacts, remember } from './known-facts.js';
import { heldAgainst, ownFacts } from './own-paper.js';
import { plainReply } from './plain-reply.js';
import type { Reply } from './reply.js';
import { stagesOfResults } from './results-stage.js';
import type { ChatState, KnownFacts } from './state.js';
import { isFollowUp } from './weigh-topics.js';

/** A message on its way to an answer. */
export interface Incoming {
  readonly text: string;
  readonly entities: Entities;
  /** Facts that a button gave. */
  readonly chosen: Facts;
  readonly on: CalendarDate;
  readonly locale: Locale;
  readonly abilities: Abilities;
}

/** Topics that turn on one score. */
const ONE_SCORE: readonly Topic[] = ['score.passed', 'score.convert'];

/** A bare number is ambiguous: raw or report is asked back, once. */
const askRawOrReport = (
  topic: Topic,
  facts: Facts,
  { entities, locale }: Incoming,
): Reply | undefined => {
  const [score] = entities.scores;
  if (!ONE_SCORE.includes(topic) || score === undefined || entities.scores.length > 1) return undefined;
  if (facts.reportScore !== undefined || facts.rawScore !== undefined) return undefined;
  const say = conversationWording[locale];
  return {
    ...plainReply(say.rawOrReport(sayScore(score.value)), kindChoices(score.value, locale, topic)),
    asks: 'reportScore',
  };
};

/** A number said now takes the place of a score that was remembered; its kind carries on from before. */
const withScores = (known: Facts, said: Facts, { entities }: Incoming): Facts => {
  if (entities.scores.length === 0) return { ...known, ...said };
  const { reportScore, rawScore, ...others } = known;
  const [score] = entities.scores;
  const isKindSaid = said.reportScore !== undefined || said.rawScore !== undefined;
  if (score === undefined || isKindSaid || entities.scores.length > 1) return { ...others, ...said };
  if (reportScore !== undefined && rawScore === undefined) {
    return { ...others, ...said, reportScore: score.value };
  }
  return { ...others, ...said };
};

/** 92呢 after a raw score goes on with raw scores, also where the report score was asked for. */
const goesOnWithRaw = ({ facts: { rawScore } }: ChatState, { text, entities: { scores } }: Incoming): boolean =>
  rawScore !== undefined && scores.length === 1 && scores[0]?.kind === null && isFollowUp(text);

const saidIn = (state: ChatState, topic: Topic, incoming: Incoming): Facts => {
  const stated = factsOfMessage(incoming.entities, topic, state.asked);
  const said = { ...heldAgainst(state, topic, stated), ...stated };
  if (said.reportScore === undefined || !goesOnWithRaw(state, incoming)) return { ...said, ...incoming.chosen };
  const { reportScore, ...others } = said;
  return { ...others, rawScore: reportScore, ...incoming.chosen };
};

/** What the message said is remembered; its scores take the place of those from before. */
const rememberSaid = (
  { facts: known }: ChatState,
  said: Facts,
  { reportScore, rawScore }: Facts,
  { entities, chosen }: Incoming,
): KnownFacts => {
  const isOfScores = entities.scores.length > 0 || chosen.reportScore !== undefined || chosen.rawScore !== undefined;
  const kept = isOfScores ? forget(known, ['reportScore', 'rawScore']) : known;
  const scores = isOfScores ? { reportScore, rawScore } : {};
  return remember(remember(kept, { ...said, ...scores }, 'said'), chosen, 'chosen');
};

const onlyScore = ({ scores }: Entities): { readonly score?: number } => {
  const [score] = scores;
  return score === undefined ? {} : { score: score.value };
};

/** A sitting named in the message itself is the one that the answer speaks of. */
const sittingSaid = ({ sittings }: Entities): Facts => {
  const [sitting] = sittings;
  return sitting === undefined ? {} : { sitting, lastWrittenSitting: sitting };
};

const OF_RESULTS = /^(?:score|review)\./;

/** The message as a topic reads it: on results, an exam that another question names is none of its own. */
const onTopic = (incoming: Incoming, topic: Topic): Incoming =>
  OF_RESULTS.test(topic) && incoming.entities.stages.length > 0
    ? { ...incoming, entities: { ...incoming.entities, stages: stagesOfResults(incoming.text) } }
    : incoming;

/** Answers one topic, and remembers what the message said. */
export const answerTopic = (
  state: ChatState,
  topic: Topic,
  message: Incoming,
): { readonly state: ChatState; readonly reply: Reply } => {
  const incoming = onTopic(message, topic);
  const { entities, on, locale, text, abilities } = incoming;
  const said = saidIn(state, topic, incoming);
  const facts = withScores(plainFacts(state.facts), said, incoming);
  const known = rememberSaid(state, ownFacts(state, topic, said), facts, incoming);
  const next: ChatState = { ...state, facts: known, topic, asked: null, misses: 0 };

  const ambiguous = askRawOrReport(topic, facts, incoming);
  if (ambiguous !== undefined) {
    return { state: { ...next, asked: { fact: 'reportScore', topic, ...onlyScore(entities) } }, reply: ambiguous };
  }
  const reminders = abilities.reminds && topic === 'reminder.set' ? remindersAsked(next, text, on, locale) : undefined;
  if (reminders !== undefined) return { state: next, reply: reminders };
  const answer = answerOf(topic);
  if (answer === undefined) {
    return { state: next, reply: plainReply(conversationWording[locale].missed) };
  }
  const forTopic = factsForTopic({ ...facts, ...sittingSaid(entities) }, topic);
  const context: AnswerContext = { facts: { ...forTopic, on }, entities, locale, text };
  const reply = replyFrom(answer.answer(context), forTopic, on, locale);
  if (reply.asks !== null) return { state: { ...next, asked: { fact: reply.asks, topic } }, reply };
  return { state: next, reply: abilities.reminds ? offerReminder(next, topic, reply, on, locale) : reply };
};
