import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const READY_WITHIN_MS = 30_000;
const MOST_REMEMBERED = 20;

const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

/** The command on one core, where the system can do that. */
const pinnedTo = (core, command) => (core === null || !hasTaskset ? command : ['taskset', '-c', String(core), ...command]);

const readyLine = (child, ready) =>
  new Promise((resolve, reject) => {
    const latest = [];
    const timer = setTimeout(() => reject(new Error(`not ready in time:\n${latest.join('')}`)), READY_WITHIN_MS);
    const hear = (bytes) => {
      latest.push(bytes.toString());
      if (latest.length > MOST_REMEMBERED) latest.shift();
      if (!latest.join('').includes(ready)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (status, signal) => {
      clearTimeout(timer);
      reject(new Error(`ended with ${status ?? signal} before it was ready:\n${latest.join('')}`));
    });
  });

/** Starts Node with these arguments, and resolves once it has written what says that it is ready. */
export const startChild = async (place, { args, environment = {}, core = null, ready }) => {
  const [command, ...rest] = pinnedTo(core, [process.execPath, ...args]);
  const child = spawn(command, rest, { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit');
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  place.atEnd(() => end('SIGKILL'));
  await readyLine(child, ready);
  return {
    // taskset becomes the process that it starts.
    pid: child.pid,
    /** kill -9, without a chance to end anything. */
    kill: () => end('SIGKILL'),
    /** Asks it to stop, and waits until it has. */
    stop: () => end('SIGTERM'),
    isRunning: () => child.exitCode === null && child.signalCode === null,
  };
};

/** Keeps this process to one core, away from what it measures. */
export const keepTo = (core) => {
  if (hasTaskset) spawnSync('taskset', ['-a', '-c', '-p', String(core), String(process.pid)]);
};
