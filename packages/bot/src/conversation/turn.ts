import type { CalendarDate, Locale } from '@ntce/core';
import type { Topic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Choice } from './choice.js';
import type { Reply } from './reply.js';
import type { ChatState } from './state.js';

/** What comes in from a channel: words, or a button. */
export type ChatEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: Choice };

/** What a conversation needs beside state and event. */
export interface Setting {
  readonly model: TopicModel;
  readonly on: CalendarDate;
  readonly locale: Locale;
}

/** What an event led to. */
export interface Turn {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
  /** The topics that the event was taken for, the surest first. */
  readonly topics: readonly Topic[];
  readonly confidence: number;
  readonly entities: Entities;
}
