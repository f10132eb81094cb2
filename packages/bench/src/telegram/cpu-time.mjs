import { existsSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever its own clock does. */
const TICK_MS = 10;
/** Of what follows the name of the program: time in its own code, and in the system's on its behalf. */
const [OWN, SYSTEM] = [11, 12];

/** Milliseconds of processor time that a process has used, which others beside it hardly change; `null` where the system does not say. */
export const cpuTimeOf = (pid) => {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[OWN]) + Number(fields[SYSTEM])) * TICK_MS;
};
