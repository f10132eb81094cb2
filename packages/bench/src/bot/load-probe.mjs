/**
 * Prints what loading one model costs: milliseconds until it has understood a first message, and the
 * bytes it then holds. Run by measure-load.mjs in a process of its own, where the code is already loaded.
 *
 * Arguments: `bot`, or `nlpjs` with the file of an exported model.
 */
import { readFileSync } from 'node:fs';
import { classify, normalize } from '@ntce/bot/engine';
import { importNlpjs, understandByNlpjs } from './nlpjs.mjs';
import { readModel } from './shipped.mjs';

const FIRST = { text: '复核最晚哪天交', locale: 'zh-CN' };

const LOAD = {
  bot: async () => {
    const model = readModel();
    classify(model, normalize(FIRST.text));
    return model;
  },
  nlpjs: async (file) => {
    const nlp = await importNlpjs(readFileSync(file, 'utf8'));
    await understandByNlpjs(nlp, FIRST);
    return nlp;
  },
};

const held = () => {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const [name, file] = process.argv.slice(2);
const before = held();
const start = performance.now();
const kept = await LOAD[name](file);
const milliseconds = performance.now() - start;
const bytes = held() - before;

// `kept` is named after the measuring, so that it is alive in it.
process.stdout.write(`${JSON.stringify({ milliseconds, bytes, isLoaded: kept !== undefined })}\n`);
