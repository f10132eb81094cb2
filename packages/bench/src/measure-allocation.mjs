import { fileURLToPath } from 'node:url';
import { inFreshProcess } from './in-fresh-process.mjs';
import { median } from './median.mjs';

const PROCESSES = 3;
/** In MB; all decisions of one loop together allocate less than half of it. */
const YOUNG_GENERATION = 256;
const FLAGS = [
  '--expose-gc',
  `--min-semi-space-size=${YOUNG_GENERATION}`,
  `--max-semi-space-size=${YOUNG_GENERATION}`,
];
const PROBE = fileURLToPath(new URL('allocation-probe.mjs', import.meta.url));

/** Bytes that a typed decision allocates; see allocation-probe.mjs for how. */
export const measureAllocation = (say) => {
  say('allocation');
  const runs = Array.from({ length: PROCESSES }, () =>
    Number(inFreshProcess([...FLAGS, PROBE]).stdout),
  );
  return median(runs);
};
