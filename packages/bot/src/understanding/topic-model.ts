import type { Topic } from './topic.js';

/** What the classifier has learned: a vector for each feature, and one for each topic. */
export interface TopicModel {
  readonly topics: readonly Topic[];
  readonly dimensions: number;
  /** The place of each feature's vector by the feature's hash. */
  readonly places: ReadonlyMap<number, number>;
  /** How much each feature counts, by place: rarer ones more. */
  readonly weights: Float32Array;
  /** The vectors of the features, one after another. */
  readonly vectors: Float32Array;
  /** The vectors of the topics, one after another. */
  readonly outputs: Float32Array;
  readonly biases: Float32Array;
  /** Divides the scores before they become probabilities, so that these are calibrated. */
  readonly temperature: number;
  /** From which probability on an answer is sure, and from which on a choice is offered. */
  readonly thresholds: { readonly sure: number; readonly offered: number };
  /** Tells which phrasings the model was trained from. */
  readonly trainedFrom: string;
}
