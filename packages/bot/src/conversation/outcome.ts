import type { Topic } from '../understanding/topic.js';
import type { Reply } from './reply.js';
import type { ChatState } from './state.js';

/** What a message led to, before the topics are added that it was taken for. */
export interface Outcome {
  readonly state: ChatState;
  readonly replies: readonly Reply[];
  readonly topics: readonly Topic[];
}
