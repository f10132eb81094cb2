import { classify } from '../understanding/classify.js';
import { normalize } from '../understanding/normalize.js';
import type { TopicModel } from '../understanding/topic-model.js';
import type { Phrasing } from './phrasings.js';
import { DEFAULT_OPTIONS, trainModel } from './train-model.js';

const FOLDS = 5;
/** The share of messages that may be answered with the wrong thing in cross-validation. */
const MOST_WRONG = 0.03;
const TEMPERATURES = [0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.8, 2.2];
const THRESHOLDS = Array.from({ length: 17 }, (_, step) => 0.1 + step * 0.05);
const OFFERED = 0.04;

/** One held-out message: what it was taken for, how surely, and whether that was right. */
interface Outcome {
  readonly probability: number;
  readonly isRight: boolean;
  /** Unscaled: the logarithms of the probabilities, the right topic's first. */
  readonly rightLog: number;
  readonly logs: readonly number[];
}

const foldOf = (voices: readonly string[], voice: string): number => voices.indexOf(voice) % FOLDS;

const outcomeOf = (model: TopicModel, { text, topic }: Phrasing): Outcome => {
  const probabilities = classify(model, normalize(text));
  const [top] = probabilities;
  const logs = probabilities.map(({ probability }) => Math.log(Math.max(probability, 1e-12)));
  const right = probabilities.findIndex((one) => one.topic === topic);
  return {
    probability: top?.probability ?? 0,
    isRight: top?.topic === topic,
    rightLog: logs[right] ?? 0,
    logs,
  };
};

const scaled = ({ logs }: Outcome, log: number, temperature: number): number => {
  const total = logs.reduce((sum, one) => sum + Math.exp(one / temperature), 0);
  return Math.exp(log / temperature) / total;
};

const lossAt = (outcomes: readonly Outcome[], temperature: number): number =>
  outcomes.reduce((sum, outcome) => sum - Math.log(scaled(outcome, outcome.rightLog, temperature)), 0);

const bestTemperature = (outcomes: readonly Outcome[]): number =>
  TEMPERATURES.reduce((best, temperature) =>
    lossAt(outcomes, temperature) < lossAt(outcomes, best) ? temperature : best,
  );

const wrongAt = (outcomes: readonly Outcome[], temperature: number, sure: number): number =>
  outcomes.filter((outcome) => !outcome.isRight && scaled(outcome, outcome.logs[0] ?? 0, temperature) >= sure).length /
  outcomes.length;

/** What cross-validation over voices found: each fold is held out whole, so that no voice helps to judge itself. */
export interface Calibration {
  readonly temperature: number;
  readonly sure: number;
  readonly offered: number;
  readonly accuracy: number;
  readonly answeredWrong: number;
}

/** Chooses temperature and threshold by cross-validation over voices. */
export const calibrate = (
  phrasings: readonly Phrasing[],
  onFold: (fold: number, folds: number) => void,
): Calibration => {
  const voices = [...new Set(phrasings.map(({ voice }) => voice))].sort();
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    onFold(fold + 1, FOLDS);
    const model = trainModel(phrasings.filter(({ voice }) => foldOf(voices, voice) !== fold), DEFAULT_OPTIONS);
    const held = phrasings.filter(({ voice }) => foldOf(voices, voice) === fold);
    outcomes.push(...held.map((phrasing) => outcomeOf(model, phrasing)));
  }
  const temperature = bestTemperature(outcomes);
  const sure = THRESHOLDS.find((threshold) => wrongAt(outcomes, temperature, threshold) <= MOST_WRONG) ?? 0.9;
  return {
    temperature,
    sure: Number(sure.toFixed(2)),
    offered: OFFERED,
    accuracy: outcomes.filter(({ isRight }) => isRight).length / outcomes.length,
    answeredWrong: wrongAt(outcomes, temperature, sure),
  };
};
