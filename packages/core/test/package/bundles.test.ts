import { build, type BuildOptions, type Metafile } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';
import { codeEntries } from './packed-core.js';

const { consumer } = inject('packedCore');

const WITH_ZOD = new Set(['@ntce/core', '@ntce/core/schemas', '@ntce/core/evaluate']);
const withoutZod = codeEntries.filter((entry) => !WITH_ZOD.has(entry));

const options = {
  absWorkingDir: consumer,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  logLevel: 'silent',
} satisfies BuildOptions;

const bundle = async (contents: string): Promise<{ readonly text: string; readonly inputs: readonly string[] }> => {
  const { outputFiles, metafile } = await build({ ...options, stdin: { contents, resolveDir: consumer } });
  return { text: outputFiles[0]?.text ?? '', inputs: shippedInputs(metafile) };
};

/** The files of which something is left in the bundle. */
const shippedInputs = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => input),
  );

const isZod = (input: string): boolean => input.includes('node_modules/zod/');

describe('a bundle', () => {
  it.each(codeEntries)('of %s with nothing used is empty', async (entry) => {
    const { text } = await bundle(`import '${entry}'; import * as everything from '${entry}';`);
    expect(text).toBe('');
  });

  it.each(withoutZod)('of all of %s holds no zod', async (entry) => {
    const { inputs } = await bundle(`export * from '${entry}'`);
    expect(inputs.filter(isZod)).toEqual([]);
    expect(inputs).not.toEqual([]);
  });

  it.each([...WITH_ZOD])('of all of %s holds zod, which shows that the check sees it', async (entry) => {
    const { inputs } = await bundle(`export * from '${entry}'`);
    expect(inputs.filter(isZod)).not.toEqual([]);
  });

  it('of one rule through the root holds no zod', async () => {
    const { inputs } = await bundle("export { isPassingScore } from '@ntce/core'");
    expect(inputs.filter(isZod)).toEqual([]);
  });
});
