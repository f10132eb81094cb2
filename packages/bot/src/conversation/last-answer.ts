import { LOCALES } from '@ntce/core';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import { answerTopic, type Incoming } from './answer-topics.js';
import { hashOfReplies } from './hash-of-replies.js';
import type { Reply } from './reply.js';
import type { ChatState } from './state.js';

/** The answer that was given last, worked out anew; `undefined` where what comes out is not what was said. */
export const lastAnswer = (state: ChatState, incoming: Incoming): Reply | undefined => {
  const { topic, said } = state;
  if (topic === null || said === undefined) return undefined;
  const entities = { ...NO_ENTITIES, ...state.stated };
  const inLocale = (locale: Incoming['locale']): Reply =>
    answerTopic(state, topic, { ...incoming, locale, entities, text: '' }).reply;
  // It may have been said in the other language.
  const isSaid = LOCALES.some((locale) => hashOfReplies([inLocale(locale)]) === said);
  return isSaid ? inLocale(incoming.locale) : undefined;
};
