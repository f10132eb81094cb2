import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { measure, type LabelledQuestion, type Measures } from '../training/measure.js';
import { readPhrasings } from '../training/phrasings.js';
import { isTopic } from '../understanding/topic.js';
import type { TopicModel } from '../understanding/topic-model.js';

const topicsOf = (record: Readonly<Record<string, unknown>>): LabelledQuestion['topics'] => {
  const several = record['topics'];
  const named: readonly unknown[] = Array.isArray(several) ? several : [record['topic']];
  return named.flatMap((name) => (typeof name === 'string' && isTopic(name) ? [name] : []));
};

const readJsonLines = (file: string): readonly LabelledQuestion[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const record = JSON.parse(line) as Readonly<Record<string, unknown>>;
      const text = record['q'];
      const topics = topicsOf(record);
      if (typeof text !== 'string' || topics.length === 0) {
        throw new Error(`${file}:${index + 1}: expected {"q": text, "topic": topic}`);
      }
      return [{ text, topics }];
    });

const readQuestions = (file: string): readonly LabelledQuestion[] =>
  file.endsWith('.txt')
    ? readPhrasings(dirname(file))
        .filter(({ voice }) => voice === basename(file, '.txt'))
        .map(({ text, topic }) => ({ text, topics: [topic] }))
    : readJsonLines(file);

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

const report = (file: string, measures: Measures): string =>
  [
    `${file}: ${measures.questions} questions`,
    `  right topic first            ${percent(measures.first)}`,
    `  right topic among three      ${percent(measures.amongThree)}`,
    `  answered right or offered    ${percent(measures.helped)}`,
    `  answered with the wrong one  ${percent(measures.answeredWrong)}`,
    `  out of scope taken for ours  ${percent(measures.outOfScopeAnsweredAsOurs)}`,
    `  ours declined                ${percent(measures.oursDeclined)}`,
    `  overconfidence               ${percent(measures.overconfidence)}`,
    `  a message takes              ${measures.microseconds.toFixed(0).padStart(5)} µs`,
    '  by topic',
    ...measures.byTopic.map(({ topic, questions, right }) => `    ${topic.padEnd(20)} ${percent(right)} of ${questions}`),
    '  most confused',
    ...measures.confusions.map(({ expected, found, count }) => `    ${expected} > ${found}: ${count}`),
    '',
  ].join('\n');

/** Measures the understanding on files of labelled questions. */
export const evaluate = (model: TopicModel, files: readonly string[], output: Writable): void => {
  for (const file of files) output.write(report(file, measure(model, readQuestions(file))));
};
