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

const sourceOf = (name: string): string =>
  fileURLToPath(new URL(`packages/${name}/src/index.ts`, import.meta.url));

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
          alias: {
            '@ntce/core': sourceOf('core'),
            '@ntce/bot-api-server': sourceOf('bot-api-server'),
          },
        },
        test: {
          name: 'bot',
          root: 'packages/bot',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          globalSetup: ['test/storage/global-setup.ts'],
        },
      },
      {
        test: {
          name: 'bot api server',
          root: 'packages/bot-api-server',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
        },
      },
    ],
  },
});
