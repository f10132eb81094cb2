import type { FactName, Facts, Locale, StepCode, Stage } from '@ntce/core';
import type { Reminder } from '../reminders/reminder.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';

/** Where a fact comes from: the candidate's words, a button, or an assumption that was shown. */
export type Origin = 'said' | 'chosen' | 'assumed';

/** A fact with where it comes from. */
export interface KnownFact<F extends FactName> {
  readonly value: NonNullable<Facts[F]>;
  readonly origin: Origin;
}

/** The facts that a candidate gave, by name. */
export type KnownFacts = { readonly [F in FactName]?: KnownFact<F> };

/** What was asked last: a fact, for a topic or for the guide. */
export interface Asked {
  readonly fact: FactName;
  readonly topic: Topic;
  /** The bare number of which it was asked whether it is raw or report. */
  readonly score?: number;
}

/** One answer in the guide: the facts that it gave, or the step that it marked as done. */
export type GuideAnswer = readonly (FactName | StepCode)[];

/** The guide: which registration, and which steps without a fact are done. */
export interface GuideState {
  readonly stage: Stage;
  readonly done: readonly StepCode[];
  /** Left for another question, to be taken up again. */
  readonly paused: boolean;
  /** The answers given in it, the newest last, to go back by. */
  readonly trail?: readonly GuideAnswer[];
}

/** All that is remembered of a chat; plain JSON, with the version of its shape. */
export interface ChatState {
  readonly version: 1;
  /** The language that was set; `null` follows the message. */
  readonly locale: Locale | null;
  /** The language of the last message. */
  readonly heard: Locale;
  readonly facts: KnownFacts;
  readonly asked: Asked | null;
  readonly topic: Topic | null;
  readonly guide: GuideState | null;
  /** How many messages in a row were not understood. */
  readonly misses: number;
  /** What the candidate wants to be reminded of. */
  readonly reminders: readonly Reminder[];
  /** A hash of what was said last, by which an answer is known to be given again. */
  readonly said?: number;
  /** What the last message stated, by which the answer to it can be worked out anew. */
  readonly stated?: Entities;
}

/** A chat in which nothing was said yet. */
export const newChat = (locale: Locale | null = null): ChatState => ({
  version: 1,
  locale,
  heard: locale ?? 'zh-CN',
  facts: {},
  asked: null,
  topic: null,
  guide: null,
  misses: 0,
  reminders: [],
});
