import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { codeEntries, repository } from './packed-core.js';
import { runNode } from './run.js';

const { consumer } = inject('packedCore');

const TSC = join(repository, 'node_modules/typescript/bin/tsc');

const write = (file: string, text: string): void => {
  mkdirSync(join(consumer, file, '..'), { recursive: true });
  writeFileSync(join(consumer, file), text);
};

const ESM_SCRIPT = `
import { isPassingScore } from '@ntce/core/score';
import * as root from '@ntce/core';
import { createRequire } from 'node:module';
const names = {};
for (const entry of ${JSON.stringify(codeEntries)}) names[entry] = Object.keys(await import(entry)).sort();
const cases = createRequire(import.meta.url)('@ntce/core/cases/score.pass.json');
const schema = createRequire(import.meta.url)('@ntce/core/schemas/score.pass.json');
console.log(JSON.stringify({
  names,
  value: isPassingScore({ reportScore: 70 }).value,
  same: root.isPassingScore === isPassingScore,
  rule: cases.rule,
  facts: Object.keys(schema.properties),
}));
`;

const CJS_SCRIPT = `
const { isPassingScore } = require('@ntce/core/score');
const root = require('@ntce/core');
const cases = require('@ntce/core/cases/score.pass.json');
const schema = require('@ntce/core/schemas/score.pass.json');
const names = {};
for (const entry of ${JSON.stringify(codeEntries)}) {
  names[entry] = Object.keys(require(entry)).filter((name) => name !== '__esModule').sort();
}
console.log(JSON.stringify({
  names,
  value: isPassingScore({ reportScore: 70 }).value,
  same: root.isPassingScore === isPassingScore,
  rule: cases.rule,
  facts: Object.keys(schema.properties),
}));
`;

const importEverything = codeEntries
  .map((entry, index) => `import * as entry${index} from '${entry}';\nvoid entry${index};`)
  .join('\n');

const TYPED_USE = `
import { evaluate, explain, reportScore, type Facts, type Result } from '@ntce/core';
import { isPassingScore } from '@ntce/core/score';
import type { ReviewWindow } from '@ntce/core/review';

const facts: Facts = { reportScore: 70 };
const passed: Result<boolean> = isPassingScore(facts);
if (passed.status === 'decided') passed.value satisfies boolean;
if (passed.status === 'needs-facts') passed.missing satisfies readonly string[];
const window = evaluate('review.window', { sitting: '2017H2', kind: 'written' });
if (window.status === 'decided') window.value satisfies ReviewWindow;
explain(passed, 'zh-CN').answer satisfies string;

// @ts-expect-error: a value exists only where the status is decided
reportScore({ rawScore: 90 }).value;
// @ts-expect-error: a sitting has two halves
evaluate('validity.written', {} satisfies Facts) satisfies Result<{ until: '2017H3' }>;
// @ts-expect-error: no such rule
evaluate('review.never', {});
// @ts-expect-error: this rule does not take the fact
isPassingScore({ sitting: '2017H2' });
// @ts-expect-error: a third half year
const wrong: Facts = { sitting: '2017H3' };
void wrong;
`;

const TYPED_REQUIRE = codeEntries
  .map((entry, index) => `import entry${index} = require('${entry}');\nvoid entry${index};`)
  .join('\n');

// zod's own declarations name URL, which lib dom declares.
const compile = (folder: string, compilerOptions: Readonly<Record<string, unknown>>): string => {
  const options = { target: 'es2022', lib: ['es2022', 'dom'], strict: true, noEmit: true, types: [], ...compilerOptions };
  write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions: options, include: ['*'] }));
  const { status, stdout, stderr } = runNode(consumer, TSC, '-p', folder, '--pretty', 'false');
  return status === 0 ? '' : stdout + stderr;
};

describe('the packed package', () => {
  beforeAll(() => {
    write('package.json', JSON.stringify({ name: 'consumer', private: true }));
    write('script.mjs', ESM_SCRIPT);
    write('script.cjs', CJS_SCRIPT);
  });

  it('answers an ES module and a CommonJS script alike, by the same names', () => {
    const esm = runNode(consumer, 'script.mjs');
    const cjs = runNode(consumer, 'script.cjs');
    expect(esm.stderr + cjs.stderr).toBe('');
    expect(JSON.parse(esm.stdout)).toMatchObject({
      value: true,
      same: true,
      rule: 'score.pass',
      facts: ['reportScore', 'rawScore', 'rawPassMark'],
    });
    expect(JSON.parse(cjs.stdout)).toEqual(JSON.parse(esm.stdout));
  });

  it('compiles under module nodenext, from ES modules and from CommonJS', () => {
    write('nodenext/entries.mts', importEverything);
    write('nodenext/use.mts', TYPED_USE);
    write('nodenext/use-in-commonjs.cts', TYPED_USE);
    write('nodenext/entries.cts', TYPED_REQUIRE);
    expect(compile('nodenext', { module: 'nodenext' })).toBe('');
  });

  it('compiles under the resolution of bundlers', () => {
    write('bundler/entries.ts', importEverything);
    write('bundler/use.ts', TYPED_USE);
    expect(compile('bundler', { module: 'esnext', moduleResolution: 'bundler' })).toBe('');
  });
});
