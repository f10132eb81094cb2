import { spawnSync } from 'node:child_process';

const EVERY_MS = 250;
const KB_IN_MB = 1024;

const megabytesOf = (pid) => Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / KB_IN_MB;

const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Takes down how much memory a process holds, now and again, while something is done. */
export const memoryDuring = async (pid, work) => {
  const samples = [];
  const timer = setInterval(() => samples.push(megabytesOf(pid)), EVERY_MS);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  const third = Math.floor(samples.length / 3);
  return {
    second: mean(samples.slice(third, 2 * third)),
    last: mean(samples.slice(2 * third)),
    most: Math.max(...samples),
  };
};
