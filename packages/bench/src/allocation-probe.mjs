/**
 * Prints the bytes that a typed decision allocates, on average over all candidates.
 *
 * Run by measure-allocation.mjs in a process of its own, whose young generation is larger than all that
 * the loop allocates: V8 then collects nothing, and the growth of `heapUsed` over the loop is what was
 * allocated. Should a collection fall into the loop all the same, the probe fails rather than lie. The
 * code is warm before, so that the compiler's own objects are not counted.
 */
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import { isEligibleForInterview } from '@ntce/core/interview';
import { candidates } from './candidates.mjs';

const WARM_UP_ROUNDS = 40;
/** Several, so that the few kilobytes of the measuring itself vanish in the average. */
const MEASURED_ROUNDS = 5;
/** Long enough for the observer to be told of a collection. */
const SETTLE_MS = 50;

const batch = candidates();
/** Keeps the last result alive, so that no result is optimised away. */
const kept = { result: undefined };

const decideAll = (rounds) => {
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of batch) kept.result = isEligibleForInterview(candidate);
  }
};

let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ['gc'] });

decideAll(WARM_UP_ROUNDS);
globalThis.gc();
await after(SETTLE_MS);

collections = 0;
const before = process.memoryUsage().heapUsed;
decideAll(MEASURED_ROUNDS);
const allocated = process.memoryUsage().heapUsed - before;
await after(SETTLE_MS);

if (collections > 0) throw new Error('a collection fell into the measurement');
console.log(allocated / (MEASURED_ROUNDS * batch.length));
