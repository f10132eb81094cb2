import { execFileSync } from 'node:child_process';
import { describe, expect, inject, it } from 'vitest';
import { RULE_NAMES } from '../../src/rule-name.js';

const { tarball } = inject('packedCore');

const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .map((file) => file.replace('package/', ''));

const KNOWN = [
  /^package\.json$/,
  /^LICENSE$/,
  /^README\.md$/,
  /^llms\.txt$/,
  /^dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)$/,
  /^cases\/(?:rules\.md|[a-z.-]+\.json)$/,
  /^schemas\/[a-z.-]+\.json$/,
];

describe('the packed package', () => {
  it('holds nothing but the build, the cases, the schemas and its own papers', () => {
    expect(files.filter((file) => !KNOWN.some((known) => known.test(file)))).toEqual([]);
  });

  it.each(['README.md', 'LICENSE', 'llms.txt'])('holds %s', (file) => {
    expect(files).toContain(file);
  });

  it.each(RULE_NAMES)('holds the cases and the schema of %s', (rule) => {
    expect(files).toEqual(expect.arrayContaining([`cases/${rule}.json`, `schemas/${rule}.json`]));
  });
});
