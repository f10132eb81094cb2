import { hashOf } from './feature-hash.js';
import { featuresOf } from './features.js';
import type { Topic } from './topic.js';
import type { TopicModel } from './topic-model.js';

/** A topic with the probability that the message is about it. */
export interface TopicProbability {
  readonly topic: Topic;
  readonly probability: number;
}

/** The vector of a message: the weighted sum of its features' vectors, brought to the weight of one. */
export const vectorOf = (model: TopicModel, text: string): Float32Array => {
  const { dimensions, places, weights, vectors } = model;
  const sum = new Float32Array(dimensions);
  let squares = 0;
  for (const feature of featuresOf(text)) {
    const place = places.get(hashOf(feature));
    if (place === undefined) continue;
    const weight = weights[place] ?? 0;
    squares += weight * weight;
    const from = place * dimensions;
    for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + (vectors[from + d] ?? 0) * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) / length;
  return sum;
};

/** The topics of a normalized message, the most probable first. */
export const classify = (model: TopicModel, text: string): readonly TopicProbability[] => {
  const { topics, dimensions, outputs, biases, temperature } = model;
  const vector = vectorOf(model, text);
  const scores = topics.map((_, k) => {
    let score = biases[k] ?? 0;
    for (let d = 0; d < dimensions; d += 1) score += (outputs[k * dimensions + d] ?? 0) * (vector[d] ?? 0);
    return score / temperature;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return topics
    .map((topic, k) => ({ topic, probability: (powers[k] ?? 0) / total }))
    .sort((a, b) => b.probability - a.probability);
};
