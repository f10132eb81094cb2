// Writes schemas/<rule>.json, the facts of each rule as JSON Schema, from the built package: part of `npm run build`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { RULE_NAMES } from '../dist/index.js';
import { jsonSchemaOf } from '../dist/schemas.js';

const folder = new URL('../schemas/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const rule of RULE_NAMES) {
  const { $schema, ...schema } = jsonSchemaOf(rule);
  const text = JSON.stringify({ $schema, title: `Facts of ${rule}`, ...schema }, null, 2);
  writeFileSync(new URL(`${rule}.json`, folder), `${text}\n`);
}
