import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULE_FACTS } from '../rule-facts.js';
import { RULE_NAMES, type RuleName } from '../rule-name.js';
import { PAPER_CODES } from '../rulebook/paper-code.js';
import { jsonSchemaOf, type JsonSchema } from './json-schema.js';

describe('the JSON Schema', () => {
  it.each(RULE_NAMES)('of %s is draft 2020-12, is JSON, and has the facts of the rule', (rule) => {
    const schema = jsonSchemaOf(rule);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(Object.keys(schema['properties'] as object).sort()).toEqual([...RULE_FACTS[rule]].sort());
    expect(schema).not.toHaveProperty('required');
  });

  it('says the bounds of scores', () => {
    expect(jsonSchemaOf('score.pass')['properties']).toMatchObject({
      rawScore: { type: 'number', minimum: 0, maximum: 150 },
      rawPassMark: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 150 },
      reportScore: { type: 'number', minimum: 0, maximum: 120 },
    });
  });

  it('says what a pass takes, and allows nothing else in it', () => {
    expect(jsonSchemaOf('papers.outstanding')['properties']).toMatchObject({
      passes: {
        type: 'array',
        maxItems: 500,
        items: { type: 'object', additionalProperties: false, required: ['paper', 'sitting'], properties: { paper: { enum: expect.arrayContaining([...PAPER_CODES]) as unknown } } },
      },
      on: { type: 'string', format: 'date' },
    });
  });
});

interface Case {
  readonly name: string;
  readonly facts: unknown;
  readonly expect: { readonly error?: { readonly path: string; readonly code: string } };
}

type Validate = (value: unknown) => boolean;

/** ajv comes with other tools; where it is not there, only the structure is checked. */
const compile = ((): ((schema: JsonSchema) => Validate) | undefined => {
  try {
    const require = createRequire(import.meta.url);
    const { Ajv2020 } = require('ajv/dist/2020.js') as {
      Ajv2020: new (options: object) => { addFormat: (name: string, format: RegExp) => void; compile: (schema: JsonSchema) => Validate };
    };
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
    return (schema) => ajv.compile(schema);
  } catch {
    return undefined;
  }
})();

const casesOf = (rule: RuleName): readonly Case[] => {
  const file = fileURLToPath(new URL(`../../cases/${rule}.json`, import.meta.url));
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] }).cases;
};

/** Errors of a form that a JSON Schema can say: not that a day exists, not a name of another rule. */
const isSayable = ({ expect: { error }, facts }: Case): boolean =>
  error?.code === 'malformed' && !JSON.stringify(facts).includes('-02-30');

describe.skipIf(compile === undefined)('the JSON Schema and the cases', () => {
  it.each(RULE_NAMES)('%s', (rule) => {
    const validate = compile?.(jsonSchemaOf(rule)) ?? (() => true);
    const cases = casesOf(rule);
    expect(cases.filter((one) => one.expect.error === undefined && !validate(one.facts)).map(({ name }) => name)).toEqual([]);
    expect(cases.filter((one) => isSayable(one) && validate(one.facts)).map(({ name }) => name)).toEqual([]);
  });
});
