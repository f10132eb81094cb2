import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', serve: 'src/serve.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  clean: true,
  dts: { entry: { index: 'src/index.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
});
