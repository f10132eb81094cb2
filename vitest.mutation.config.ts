import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutated source is held against, made quick: they run once for every mutant. Left out is what needs a
 * build or a compiler, what changes the time zone of its process (mutants run in worker threads, where that has no
 * effect), and what reads the tables rather than the code. Laws are tried on a tenth of their examples.
 */
export default defineConfig({
  test: {
    root: 'packages/core',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [
      'test/package/**',
      'test/doc-examples.test.ts',
      'test/rulebook.test.ts',
      'test/laws/time-zone.test.ts',
    ],
    env: { TZ: 'UTC', LAW_RUNS_SHARE: '0.1' },
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
  },
});
