/**
 * Nanoseconds per decision. One iteration of tinybench decides every candidate of a batch, since a
 * single decision is shorter than the clock can tell. All deciders run one after another in a round,
 * and rounds repeat: ratios are taken within a round, so that a slow spell of the machine hits both sides.
 */
import { Bench } from 'tinybench';
import { median } from './median.mjs';

const ROUNDS = 5;
const TASK_MS = 400;
const FEWEST_ITERATIONS = 8;
const NS_PER_MS = 1e6;

const batchTask = (decide, batch) => () => {
  let eligible = 0;
  for (const candidate of batch) if (decide(candidate)) eligible += 1;
  return eligible;
};

const awaitedTask = (decide, batch) => async () => {
  let eligible = 0;
  for (const candidate of batch) if (await decide(candidate)) eligible += 1;
  return eligible;
};

/** @param {{ name: string, decide: Function, batch: object[], isAsync?: boolean }[]} entries */
const runRound = async (entries) => {
  const bench = new Bench({
    time: TASK_MS,
    iterations: FEWEST_ITERATIONS,
    warmupTime: TASK_MS / 4,
    warmupIterations: 2,
    throws: true,
  });
  for (const { name, decide, batch, isAsync } of entries) {
    const task = isAsync ? awaitedTask(decide, batch) : batchTask(decide, batch);
    bench.add(name, task, { async: isAsync === true });
  }
  globalThis.gc?.();
  await bench.run();
  return Object.fromEntries(
    entries.map(({ name, batch }) => [
      name,
      (bench.getTask(name).result.latency.p50 * NS_PER_MS) / batch.length,
    ]),
  );
};

/** What the rounds measured: the median of each decider, and of the ratio of two. */
export const measureSpeed = async (entries, say) => {
  const rounds = [];
  while (rounds.length < ROUNDS) {
    say(`speed, round ${rounds.length + 1} of ${ROUNDS}`);
    rounds.push(await runRound(entries));
  }
  return {
    nanoseconds: (name) => median(rounds.map((round) => round[name])),
    ratio: (name, base) => median(rounds.map((round) => round[name] / round[base])),
  };
};
