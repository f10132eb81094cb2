import { inFreshProcess } from './in-fresh-process.mjs';
import { median } from './median.mjs';

const SPAWNS = 15;

const importing = (entry) => `import(${JSON.stringify(import.meta.resolve(entry))})`;

/**
 * Milliseconds that importing each entry adds to a Node that does nothing, in fresh processes. In every
 * round each is started once, beside the empty one; the median of the differences counts.
 */
export const measureImports = (entries, say) => {
  const empties = [];
  const added = Object.fromEntries(entries.map((entry) => [entry, []]));
  for (let round = 1; round <= SPAWNS; round += 1) {
    if (round % 5 === 0) say(`import, ${round} of ${SPAWNS}`);
    const empty = inFreshProcess(['-e', '0']).milliseconds;
    empties.push(empty);
    for (const entry of entries) {
      added[entry].push(inFreshProcess(['-e', importing(entry)]).milliseconds - empty);
    }
  }
  return { empty: median(empties), added: (entry) => median(added[entry]) };
};
