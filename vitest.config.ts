import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Without this vitest loads graphql twice, as ESM for us and as CommonJS for its peers.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  test: {
    // All files share one database, and some write to it.
    fileParallelism: false,
    // `npm run screenshots` needs the same server and plan, and tests nothing.
    include: process.env.SCREENSHOTS ? ['test/web/screenshots.ts'] : ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    testTimeout: 30_000,
    // What is waited for mostly comes at once, on a machine with much to do after seconds.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
  },
});
