import { defineConfig } from 'vitest/config';

/**
 * The tests that a mutated source is held against. Left out is what needs a build or a compiler, and what changes the
 * time zone of its process: mutants run in worker threads, where that has no effect.
 */
export default defineConfig({
  test: {
    root: 'packages/core',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/doc-examples.test.ts', 'test/laws/time-zone.test.ts'],
    env: { TZ: 'UTC' },
  },
});
