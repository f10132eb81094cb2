import type { CalendarDate, Facts } from '@ntce/core';
import { showGuide } from '../guide/show-guide.js';
import { applyReminder } from '../reminders/apply-reminder.js';
import { reminderAction } from '../reminders/reminder-choice.js';
import { NO_ENTITIES } from '../understanding/entities/entities.js';
import type { Abilities } from './abilities.js';
import { answerAll } from './answer-all.js';
import { answerSlot, factsOfValue } from './answer-slot.js';
import type { Incoming } from './answer-topics.js';
import { applyControl } from './apply-control.js';
import { askBack, noteDetails } from './ask-back.js';
import type { Choice } from './choice.js';
import { controlIn } from './control.js';
import { forget } from './known-facts.js';
import type { Outcome } from './outcome.js';
import type { ChatState } from './state.js';
import { MENU } from './topic-choices.js';
import type { Turn } from './turn.js';

const factsOfChoice = ({ fact, value }: Choice, state: ChatState): Facts =>
  fact === undefined || value === undefined ? {} : factsOfValue(fact, value, state);

const pressControl = (state: ChatState, { fact, value }: Choice, incoming: Incoming): Outcome => {
  const topics = ['flow.control'] as const;
  if (fact !== undefined && state.guide !== null) {
    return { ...showGuide({ ...state, facts: forget(state.facts, [fact]) }, state.guide, incoming), topics };
  }
  const control = controlIn(String(value));
  return control === undefined
    ? { ...askBack({ ...state, misses: 1 }, MENU, incoming), topics }
    : { ...applyControl(control, state, incoming), topics };
};

const press = (state: ChatState, choice: Choice, incoming: Incoming): Outcome => {
  const topic = choice.topic ?? state.asked?.topic ?? state.topic;
  if (topic === null) return noteDetails(state, incoming);
  if (topic === 'flow.control') return pressControl(state, choice, incoming);
  const topics = [topic] as const;
  const reminding = topic === 'reminder.set' ? reminderAction(choice.value) : undefined;
  if (reminding !== undefined) {
    return { ...applyReminder(state, reminding, incoming.on, incoming.locale), topics };
  }
  return choice.fact === undefined
    ? { ...answerAll(state, topics, incoming), topics }
    : { ...answerSlot(state, topic, incoming), topics };
};

/** Takes a button; one of an earlier message still means what it says. */
export const takeChoice = (state: ChatState, choice: Choice, on: CalendarDate, abilities: Abilities): Turn => {
  const incoming: Incoming = {
    text: '',
    entities: NO_ENTITIES,
    chosen: factsOfChoice(choice, state),
    on,
    locale: state.heard,
    abilities,
  };
  return { ...press(state, choice, incoming), confidence: 1, entities: NO_ENTITIES };
};
