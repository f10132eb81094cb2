import type { TopicProbability } from './classify.js';
import type { Entities } from './entities/entities.js';

/** What a message is about and states. */
export interface Understanding {
  /** The topics, the most probable first. */
  readonly topics: readonly TopicProbability[];
  readonly entities: Entities;
}
