import { gunzipSync, gzipSync } from 'node:zlib';
import { isTopic } from './topic.js';
import type { TopicModel } from './topic-model.js';

const FORMAT = 1;
const STEPS = 7;
const OFFSET = 8;

interface Header {
  readonly format: number;
  readonly topics: readonly string[];
  readonly dimensions: number;
  readonly features: number;
  readonly clip: number;
  readonly heaviest: number;
  readonly outputs: readonly number[];
  readonly biases: readonly number[];
  readonly temperature: number;
  readonly thresholds: { readonly sure: number; readonly offered: number };
  readonly trainedFrom: string;
}

const LENGTH_BYTES = 4;
const WEIGHT_STEPS = 255;

const round = (value: number): number => Number(value.toFixed(4));

const writeVarint = (bytes: number[], value: number): void => {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
};

/** The largest value but for the outermost few, which are clipped to it. */
const clipOf = (values: Float32Array): number => {
  const sorted = Float32Array.from(values, Math.abs).sort();
  return sorted[Math.floor(sorted.length * 0.9985)] ?? 1;
};

/** A model as a small file: hashes as differences, weights in 8 and vectors in 4 bits, compressed. */
export const encodeModel = (model: TopicModel): Buffer => {
  const entries = [...model.places].sort(([a], [b]) => a - b);
  const clip = clipOf(model.vectors);
  const heaviest = model.weights.reduce((most, weight) => Math.max(most, weight), 0);
  const hashes: number[] = [];
  const weights: number[] = [];
  const nibbles: number[] = [];
  let before = 0;
  for (const [hash, place] of entries) {
    writeVarint(hashes, hash - before);
    before = hash;
    weights.push(Math.round(((model.weights[place] ?? 0) / heaviest) * WEIGHT_STEPS));
    for (let d = 0; d < model.dimensions; d += 1) {
      const value = (model.vectors[place * model.dimensions + d] ?? 0) / clip;
      nibbles.push(Math.max(-STEPS, Math.min(STEPS, Math.round(value * STEPS))) + OFFSET);
    }
  }
  const packed = new Uint8Array(Math.ceil(nibbles.length / 2));
  nibbles.forEach((nibble, at) => {
    packed[at >> 1] = (packed[at >> 1] ?? 0) | (nibble << ((at & 1) * 4));
  });
  const header: Header = {
    format: FORMAT,
    topics: model.topics,
    dimensions: model.dimensions,
    features: entries.length,
    clip,
    heaviest,
    outputs: Array.from(model.outputs, round),
    biases: Array.from(model.biases, round),
    temperature: model.temperature,
    thresholds: model.thresholds,
    trainedFrom: model.trainedFrom,
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(text.length);
  return gzipSync(
    Buffer.concat([length, text, Buffer.from(hashes), Buffer.from(weights), packed]),
    { level: 9 },
  );
};

const readHashes = (bytes: Buffer, from: number, count: number): { readonly places: Map<number, number>; readonly end: number } => {
  const places = new Map<number, number>();
  let at = from;
  let hash = 0;
  for (let place = 0; place < count; place += 1) {
    let difference = 0;
    let shift = 0;
    let byte = 128;
    while (byte >= 128) {
      byte = bytes[at] ?? 0;
      at += 1;
      difference |= (byte & 127) << shift;
      shift += 7;
    }
    hash += difference;
    places.set(hash, place);
  }
  return { places, end: at };
};

/**
 * Reads a model back from its file.
 *
 * @throws Error where the file is of another format
 */
export const decodeModel = (file: Uint8Array): TopicModel => {
  const bytes = gunzipSync(file);
  const headerEnd = LENGTH_BYTES + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', LENGTH_BYTES, headerEnd)) as Header;
  if (header.format !== FORMAT) {
    throw new Error(`model file: expected format ${FORMAT}, found ${header.format}; run ntce-bot train`);
  }
  const { features, dimensions, clip, heaviest } = header;
  const { places, end } = readHashes(bytes, headerEnd, features);
  const weights = Float32Array.from({ length: features }, (_, place) => ((bytes[end + place] ?? 0) / WEIGHT_STEPS) * heaviest);
  const nibblesFrom = end + features;
  const vectors = Float32Array.from({ length: features * dimensions }, (_, at) => {
    const nibble = ((bytes[nibblesFrom + (at >> 1)] ?? 0) >> ((at & 1) * 4)) & 15;
    return ((nibble - OFFSET) / STEPS) * clip;
  });
  return {
    topics: header.topics.filter(isTopic),
    dimensions,
    places,
    weights,
    vectors,
    outputs: Float32Array.from(header.outputs),
    biases: Float32Array.from(header.biases),
    temperature: header.temperature,
    thresholds: header.thresholds,
    trainedFrom: header.trainedFrom,
  };
};
