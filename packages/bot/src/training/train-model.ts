import { featuresOf } from '../understanding/features.js';
import { hashOf } from '../understanding/feature-hash.js';
import { normalize } from '../understanding/normalize.js';
import { TOPICS } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';
import { fingerprintOf, type Phrasing } from './phrasings.js';
import { seededRandom, shuffle } from './random.js';

/** How the training goes; the defaults were chosen by cross-validation over voices. */
export interface TrainingOptions {
  readonly dimensions: number;
  readonly epochs: number;
  readonly rate: number;
  /** In how many phrasings a feature must occur to be kept. */
  readonly leastOccurrences: number;
  /** The share of features left out of a phrasing at random in each round. */
  readonly dropout: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, epochs: number) => void;
}

export const DEFAULT_OPTIONS: TrainingOptions = {
  dimensions: 20,
  epochs: 25,
  rate: 0.25,
  leastOccurrences: 5,
  dropout: 0.2,
  seed: 1,
};

const LEAST_GRADIENT = 1e-5;
const BIAS_RATE = 0.01;
const FIRST_SQUARES = 1e-3;
const RATE_DECAY = 0.9;

interface Vocabulary {
  readonly places: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
}

const vocabularyOf = (hashed: readonly (readonly number[])[], least: number): Vocabulary => {
  const occurrences = new Map<number, number>();
  for (const hashes of hashed) {
    for (const hash of hashes) occurrences.set(hash, (occurrences.get(hash) ?? 0) + 1);
  }
  const kept = [...occurrences].filter(([, count]) => count >= least).sort(([a], [b]) => a - b);
  return {
    places: new Map(kept.map(([hash], place) => [hash, place])),
    weights: Float32Array.from(kept, ([, count]) => Math.log(1 + hashed.length / count)),
  };
};

/** Learns one phrasing: moves the vectors of its features and of the topics against the error. */
class Learner {
  readonly vectors: Float32Array;
  readonly outputs: Float32Array;
  readonly biases: Float32Array;
  private readonly vectorSquares: Float32Array;
  private readonly outputSquares: Float32Array;
  private readonly sum: Float32Array;
  private readonly error: Float32Array;
  private readonly probabilities: Float32Array;
  private readonly weights: Float32Array;
  private readonly dimensions: number;
  private readonly classes: number;

  constructor(weights: Float32Array, dimensions: number, classes: number, random: () => number) {
    const heaviest = Math.max(...weights);
    this.weights = weights;
    this.dimensions = dimensions;
    this.classes = classes;
    this.vectors = Float32Array.from(
      { length: weights.length * dimensions },
      (_, at) => (random() - 0.5) * 0.5 * ((weights[Math.floor(at / dimensions)] ?? 0) / heaviest),
    );
    this.outputs = Float32Array.from({ length: classes * dimensions }, () => (random() - 0.5) * 0.8);
    this.biases = new Float32Array(classes);
    this.vectorSquares = new Float32Array(this.vectors.length).fill(FIRST_SQUARES);
    this.outputSquares = new Float32Array(this.outputs.length).fill(FIRST_SQUARES);
    this.sum = new Float32Array(dimensions);
    this.error = new Float32Array(dimensions);
    this.probabilities = new Float32Array(classes);
  }

  learn(places: readonly number[], answer: number, rate: number): void {
    const length = this.look(places);
    this.guess();
    this.probabilities[answer] = (this.probabilities[answer] ?? 0) - 1;
    this.moveOutputs(rate);
    this.moveVectors(places, length, rate);
  }

  private look(places: readonly number[]): number {
    const { sum, dimensions, vectors, weights } = this;
    sum.fill(0);
    let squares = 0;
    for (const place of places) squares += (weights[place] ?? 0) ** 2;
    const length = Math.sqrt(squares) || 1;
    for (const place of places) {
      const weight = (weights[place] ?? 0) / length;
      const from = place * dimensions;
      for (let d = 0; d < dimensions; d += 1) sum[d] = (sum[d] ?? 0) + (vectors[from + d] ?? 0) * weight;
    }
    return length;
  }

  private guess(): void {
    const { probabilities, classes, dimensions, outputs, sum, biases } = this;
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classes; k += 1) {
      let score = biases[k] ?? 0;
      for (let d = 0; d < dimensions; d += 1) score += (outputs[k * dimensions + d] ?? 0) * (sum[d] ?? 0);
      probabilities[k] = score;
      most = Math.max(most, score);
    }
    let total = 0;
    for (let k = 0; k < classes; k += 1) {
      const power = Math.exp((probabilities[k] ?? 0) - most);
      probabilities[k] = power;
      total += power;
    }
    for (let k = 0; k < classes; k += 1) probabilities[k] = (probabilities[k] ?? 0) / total;
  }

  private moveOutputs(rate: number): void {
    const { error, probabilities, classes, dimensions, outputs, outputSquares, sum, biases } = this;
    error.fill(0);
    for (let k = 0; k < classes; k += 1) {
      const gradient = probabilities[k] ?? 0;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      const from = k * dimensions;
      for (let d = 0; d < dimensions; d += 1) {
        error[d] = (error[d] ?? 0) + gradient * (outputs[from + d] ?? 0);
        const step = gradient * (sum[d] ?? 0);
        const squares = (outputSquares[from + d] ?? 0) + step * step;
        outputSquares[from + d] = squares;
        outputs[from + d] = (outputs[from + d] ?? 0) - (rate * step) / Math.sqrt(squares);
      }
      biases[k] = (biases[k] ?? 0) - BIAS_RATE * gradient;
    }
  }

  private moveVectors(places: readonly number[], length: number, rate: number): void {
    const { error, dimensions, vectors, vectorSquares, weights } = this;
    for (const place of places) {
      const weight = (weights[place] ?? 0) / length;
      const from = place * dimensions;
      for (let d = 0; d < dimensions; d += 1) {
        const step = (error[d] ?? 0) * weight;
        const squares = (vectorSquares[from + d] ?? 0) + step * step;
        vectorSquares[from + d] = squares;
        vectors[from + d] = (vectors[from + d] ?? 0) - (rate * step) / Math.sqrt(squares);
      }
    }
  }
}

/** Trains a model from phrasings; the same phrasings and options give the same model. */
export const trainModel = (
  phrasings: readonly Phrasing[],
  options: TrainingOptions = DEFAULT_OPTIONS,
): TopicModel => {
  const random = seededRandom(options.seed);
  const hashed = phrasings.map(({ text }) => [...featuresOf(normalize(text))].map(hashOf));
  const { places, weights } = vocabularyOf(hashed, options.leastOccurrences);
  const known = hashed.map((hashes) =>
    hashes.flatMap((hash) => {
      const place = places.get(hash);
      return place === undefined ? [] : [place];
    }),
  );
  const answers = phrasings.map(({ topic }) => TOPICS.indexOf(topic));
  const learner = new Learner(weights, options.dimensions, TOPICS.length, random);
  const order = phrasings.map((_, index) => index);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = options.rate * (1 - (epoch / options.epochs) * RATE_DECAY);
    for (const index of order) {
      const kept = (known[index] ?? []).filter(() => random() >= options.dropout);
      learner.learn(kept, answers[index] ?? 0, rate);
    }
    options.onEpoch?.(epoch + 1, options.epochs);
  }
  return {
    topics: TOPICS,
    dimensions: options.dimensions,
    places,
    weights,
    vectors: learner.vectors,
    outputs: learner.outputs,
    biases: learner.biases,
    temperature: 1,
    thresholds: { sure: 0.5, offered: 0.1 },
    trainedFrom: fingerprintOf(phrasings),
  };
};
