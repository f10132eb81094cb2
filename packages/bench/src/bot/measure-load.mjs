import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { inFreshProcess } from '../in-fresh-process.mjs';
import { median } from '../median.mjs';
import { MODEL_FILE } from './shipped.mjs';

const PROCESSES = 5;
const PROBE = fileURLToPath(new URL('load-probe.mjs', import.meta.url));

const probe = (...args) => {
  const runs = Array.from({ length: PROCESSES }, () => {
    const lines = inFreshProcess(['--expose-gc', PROBE, ...args]).stdout.trim().split('\n');
    return JSON.parse(lines.at(-1));
  });
  return {
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    bytes: median(runs.map(({ bytes }) => bytes)),
  };
};

/** What the shipped model and one exported by nlp.js cost: time, memory, and bytes as gzip packs them. */
export const measureLoad = (exported, say) => {
  const folder = mkdtempSync(join(tmpdir(), 'ntce-bench-'));
  try {
    const file = join(folder, 'nlpjs.json');
    writeFileSync(file, exported);
    say('load of the models');
    return {
      bot: { ...probe('bot'), gzip: readFileSync(MODEL_FILE).length },
      nlpjs: { ...probe('nlpjs', file), gzip: gzipSync(exported).length },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
