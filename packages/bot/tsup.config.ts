import { defineConfig } from 'tsup';

export default defineConfig({
  // `engine` is internal: what packages/bench measures.
  entry: { main: 'src/main.ts', engine: 'src/engine.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
});
