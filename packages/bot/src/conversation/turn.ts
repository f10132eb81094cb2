import type { Topic } from '../understanding/topic.js';
import type { Entities } from '../understanding/entities/entities.js';
import type { Choice } from './choice.js';
import type { Reply } from './reply.js';
import type { ChatState } from './state.js';

/** What comes in from a channel: words, or a button. */
export type ChatEvent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choice: Choice };

/** What an event led to. */
export interface Turn {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
  /** The topics that the event was taken for, the surest first. */
  readonly topics: readonly Topic[];
  readonly confidence: number;
  readonly entities: Entities;
}
