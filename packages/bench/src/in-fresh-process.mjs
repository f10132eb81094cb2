import { spawnSync } from 'node:child_process';

/** Runs Node with these arguments; gives what it wrote and how long it took from start to end. */
export const inFreshProcess = (args) => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  return { stdout, milliseconds };
};
