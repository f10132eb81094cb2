import type { CalendarDate, FactName, Facts, Locale } from '@ntce/core';
import type { Choice } from '../conversation/choice.js';
import type { CoreResult } from '../conversation/reply.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Topic } from '../understanding/topic.js';

/** What an answer knows. */
export interface AnswerContext {
  /** The facts given so far, those of this message included; `on` is the day. */
  readonly facts: Facts & { readonly on: CalendarDate };
  /** What this very message states. */
  readonly entities: Entities;
  readonly locale: Locale;
  /** The message itself, normalized; never to be repeated in an answer. */
  readonly text: string;
}

/** An answer: what to say, what it rests on, and what is still needed. */
export interface Answered {
  /** Answer first, then why; one to three short sentences, the paragraphs separated by a newline. */
  readonly text: string;
  /** The results that it rests on, the main one first; empty where nothing about the exam is stated. */
  readonly results: readonly CoreResult[];
  /** The fact to ask for, where the answer depends on one. */
  readonly ask?: FactName;
  /** What to offer as buttons beside those of the question. */
  readonly choices?: readonly Choice[];
  /** Facts that the answer takes for granted, to be shown and corrected. */
  readonly assumed?: Partial<Facts>;
}

/** Answers one topic. */
export interface Answer {
  readonly topic: Topic;
  /** The facts of the message that it remembers, beside those that every message gives. */
  readonly answer: (context: AnswerContext) => Answered;
}
