import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as calendarDate from '../src/calendar/calendar-date.js';
import * as dateRange from '../src/calendar/date-range.js';
import * as days from '../src/calendar/days.js';
import * as sitting from '../src/calendar/sitting.js';
import * as workingDays from '../src/calendar/working-days.js';
import * as core from '../src/index.js';
import * as insight from '../src/insight/index.js';
import { examplesIn, type DocExample } from './examples-in-source.js';

const sourceFolder = fileURLToPath(new URL('../src/', import.meta.url));

const scope: Readonly<Record<string, unknown>> = {
  ...calendarDate,
  ...dateRange,
  ...days,
  ...sitting,
  ...workingDays,
  ...insight,
  ...core,
};

const evaluateInScope = (expression: string): unknown => {
  const run = new Function(...Object.keys(scope), `'use strict'; return (${expression}\n);`) as (
    ...values: unknown[]
  ) => unknown;
  return run(...Object.values(scope));
};

const examples: readonly DocExample[] = readdirSync(sourceFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .sort()
  .flatMap((file) => examplesIn(file, readFileSync(new URL(file, `file://${sourceFolder}`), 'utf8')));

const isClass = (value: unknown): boolean => typeof value === 'function' && value.prototype !== undefined;

const functionsOfIndex = Object.entries(core)
  .filter(([, value]) => typeof value === 'function' && !isClass(value))
  .map(([name]) => name);

describe('the examples of the doc comments', () => {
  it.each(examples)('$file: $of: $expression', ({ expression, expected }) => {
    expect(evaluateInScope(expression)).toStrictEqual(evaluateInScope(expected));
  });

  it.each(functionsOfIndex)('%s has one', (name) => {
    expect(examples.map(({ of }) => of)).toContain(name);
  });
});
