import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'bot-api-server', include: ['src/**/*.test.ts', 'test/**/*.test.ts'] },
});
