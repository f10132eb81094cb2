import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    score: 'src/score/index.ts',
    review: 'src/review/index.ts',
    validity: 'src/validity/index.ts',
    sittings: 'src/sittings/index.ts',
    papers: 'src/papers/index.ts',
    interview: 'src/interview/index.ts',
    registration: 'src/registration/index.ts',
    'look-up': 'src/look-up/index.ts',
    insight: 'src/insight/index.ts',
    schemas: 'src/schemas/index.ts',
    evaluate: 'src/evaluate.ts',
    wording: 'src/wording/index.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  treeshake: false,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
