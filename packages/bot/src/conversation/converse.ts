import type { CalendarDate } from '@ntce/core';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import type { TopicModel } from '../understanding/topic-model.js';
import { conversationWording } from '../wording/conversation.js';
import { ANSWERS_ONLY, type Abilities } from './abilities.js';
import { isFactError } from './fact-errors.js';
import { languageOf } from './language.js';
import { plainReply } from './plain-reply.js';
import { noteSaid, withoutRepeating } from './said-before.js';
import type { ChatState } from './state.js';
import { takeChoice } from './take-choice.js';
import { takeText } from './take-text.js';
import type { ChatEvent, Turn } from './turn.js';

const afterFactError = (state: ChatState, error: unknown): Turn => {
  if (!isFactError(error)) throw error;
  const reply = plainReply(conversationWording[state.heard].badFact(error.expected[state.heard]));
  return { state, replies: [reply], topics: ['flow.slot'], confidence: 0, entities: NO_ENTITIES };
};

/** The state in the language of the event: the one that was set, else that of the words, else as before. */
const inItsLanguage = (state: ChatState, event: ChatEvent): ChatState => {
  const followed = event.kind === 'text' ? languageOf(event.text, state.heard) : state.heard;
  return { ...state, heard: state.locale ?? followed };
};

/**
 * One step of a conversation: the state and what comes in give the next state and the replies.
 *
 * Pure: it reads no clock and changes nothing. A fact that does not fit leaves the facts as they were.
 */
export const converse = (
  model: TopicModel,
  state: ChatState,
  event: ChatEvent,
  on: CalendarDate,
  abilities: Abilities = ANSWERS_ONLY,
): Turn => {
  const heard = inItsLanguage(state, event);
  try {
    if (event.kind === 'choice') return noteSaid(takeChoice(heard, event.choice, on, abilities));
    const turn = takeText(model, heard, event.text, on, abilities);
    return { ...withoutRepeating(heard, turn), state: noteSaid(turn).state };
  } catch (error) {
    return afterFactError(heard, error);
  }
};
