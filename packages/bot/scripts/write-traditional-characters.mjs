// Writes src/understanding/traditional-characters.ts from the tables of opencc-js: `npm run traditional -w @ntce/bot`.
import { writeFileSync } from 'node:fs';
import { Converter } from 'opencc-js';

const FIRST = 0x4e00;
const LAST = 0x9fff;
const WIDTH = 46;

const converters = ['t', 'hk', 'tw'].map((from) => Converter({ from, to: 'cn' }));
const pairs = [];
for (let code = FIRST; code <= LAST; code += 1) {
  const character = String.fromCodePoint(code);
  const simplified = converters.map((convert) => convert(character)).find((text) => text !== character);
  if (simplified?.length === 1) pairs.push(character + simplified);
}
const simplifiedForms = new Set(pairs.map((pair) => pair.charAt(1)));
const kept = pairs.filter((pair) => !simplifiedForms.has(pair.charAt(0)));
const lines = [];
for (let at = 0; at < kept.length; at += WIDTH) lines.push(`  '${kept.slice(at, at + WIDTH).join('')}',`);

writeFileSync(
  new URL('../src/understanding/traditional-characters.ts', import.meta.url),
  `// Written by scripts/write-traditional-characters.mjs from the tables of OpenCC (Apache-2.0); do not edit by hand.

/** Traditional characters, each followed by its simplified form. */
export const TRADITIONAL_TO_SIMPLIFIED = [
${lines.join('\n')}
].join('');
`,
);
