import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as core from '../src/index.js';
import { examplesIn, type DocExample } from './examples-in-source.js';

const sourceFolder = fileURLToPath(new URL('../src/', import.meta.url));

const examples: readonly DocExample[] = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort()
  .flatMap((file) => examplesIn(file, readFileSync(join(sourceFolder, file), 'utf8')));

const evaluateIn = (scope: Readonly<Record<string, unknown>>, expression: string): unknown => {
  const run = compileFunction(`return (${expression}\n);`, Object.keys(scope)) as (
    ...values: unknown[]
  ) => unknown;
  return run(...Object.values(scope));
};

const isClass = (value: object): boolean => Object.hasOwn(value, 'prototype');

const functionsOfIndex = Object.entries(core)
  .filter(([, value]) => typeof value === 'function' && !isClass(value))
  .map(([name]) => name);

describe('the examples of the doc comments', () => {
  it.each(examples)('$file: $of: $expression', async ({ file, expression, expected }) => {
    const exportsOfFile = (await import(join(sourceFolder, file))) as Record<string, unknown>;
    const scope = { ...core, ...exportsOfFile };
    expect(evaluateIn(scope, expression)).toStrictEqual(evaluateIn(scope, expected));
  });

  it.each(functionsOfIndex)('%s has one', (name) => {
    expect(examples.map(({ of }) => of)).toContain(name);
  });
});
