import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];

const core = ZONES.map((zone) => ({
  test: {
    name: `core ${zone}`,
    root: 'packages/core',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/package/**'],
    env: { TZ: zone },
  },
}));

export default defineConfig({
  test: {
    projects: [
      ...core,
      {
        test: {
          name: 'packed core',
          root: 'packages/core',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: {
          alias: { '@ntce/core': fileURLToPath(new URL('packages/core/src/index.ts', import.meta.url)) },
        },
        test: {
          name: 'bot',
          root: 'packages/bot',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
        },
      },
    ],
  },
});
