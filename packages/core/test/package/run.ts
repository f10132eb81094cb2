import { spawnSync } from 'node:child_process';

/** What a program printed, and how it ended. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script with this Node, to its end. */
export const runNode = (folder: string, ...args: readonly string[]): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};
