// Measures each entry as an application would ship it, minified and compressed with brotli: `npm run size`.
//
// "whole" is the built entry with all that it imports, the tables of the rulebook included.
// "code" is the entry bundled from src without src/rulebook: what a rule family costs beyond its tables.
// The import lines that then stand in place of the tables are taken out before compressing.
// Fails where a figure is over its ceiling. 1 kB is 1,000 bytes.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const SCORE_CEILING = 2000;
const CODE_CEILING = 8000;

/** What each entry may weigh; `null` where a figure is printed without a ceiling. */
const ENTRIES = {
  score: { source: 'score/index.ts', whole: SCORE_CEILING, code: CODE_CEILING },
  review: { source: 'review/index.ts', whole: null, code: CODE_CEILING },
  validity: { source: 'validity/index.ts', whole: null, code: CODE_CEILING },
  sittings: { source: 'sittings/index.ts', whole: null, code: CODE_CEILING },
  papers: { source: 'papers/index.ts', whole: null, code: CODE_CEILING },
  interview: { source: 'interview/index.ts', whole: null, code: CODE_CEILING },
  registration: { source: 'registration/index.ts', whole: null, code: CODE_CEILING },
  'look-up': { source: 'look-up/index.ts', whole: null, code: null },
  insight: { source: 'insight/index.ts', whole: null, code: null },
  wording: { source: 'wording/index.ts', whole: null, code: null },
  schemas: { source: 'schemas/index.ts', whole: null, code: null },
  evaluate: { source: 'evaluate.ts', whole: null, code: null },
  index: { source: 'index.ts', whole: null, code: null },
};

const packageFolder = fileURLToPath(new URL('..', import.meta.url));

const withoutRulebook = {
  name: 'without-rulebook',
  setup(bundler) {
    bundler.onResolve({ filter: /\/rulebook\// }, ({ path }) => ({ path, external: true }));
  },
};

const bundle = async (entry, plugins) => {
  const { outputFiles } = await build({
    absWorkingDir: packageFolder,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    logLevel: 'error',
    plugins,
  });
  return outputFiles[0].text;
};

const IMPORT_OF_TABLE = /import\s*(?:\{[^}]*\}|\*\s*as\s+[\w$]+)\s*from\s*"[^"]*\/rulebook\/[^"]*";/g;

const weigh = (text) => brotliCompressSync(text).length;

const measure = async ([name, { source, whole, code }]) => {
  const wholeText = await bundle(`dist/${name}.js`, []);
  const codeText = await bundle(`src/${source}`, [withoutRulebook]);
  const codeAlone = codeText.replaceAll(IMPORT_OF_TABLE, '');
  if (codeAlone.includes('/rulebook/')) throw new Error(`${name}: an import of the rulebook was counted as code`);
  return [
    { name, figure: 'whole', bytes: weigh(wholeText), ceiling: whole },
    { name, figure: 'code', bytes: weigh(codeAlone), ceiling: code },
  ];
};

const cell = ({ bytes, ceiling }) => {
  const mark = ceiling !== null && bytes > ceiling ? ' OVER' : '';
  return `${bytes.toLocaleString('en')}${ceiling === null ? '' : ` / ${ceiling.toLocaleString('en')}`}${mark}`;
};

const rows = await Promise.all(Object.entries(ENTRIES).map(measure));
console.log('Bytes, minified and compressed with brotli / ceiling');
console.log(`${'entry'.padEnd(14)}${'whole'.padStart(20)}${'code'.padStart(20)}`);
for (const [whole, code] of rows) {
  console.log(`${whole.name.padEnd(14)}${cell(whole).padStart(20)}${cell(code).padStart(20)}`);
}

const over = rows.flat().filter(({ bytes, ceiling }) => ceiling !== null && bytes > ceiling);
for (const { name, figure, bytes, ceiling } of over) {
  console.error(`${name}: ${figure} is ${bytes - ceiling} bytes over its ceiling of ${ceiling}`);
}
process.exitCode = over.length === 0 ? 0 : 1;
