import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Files of the other tiers say theirs in their names, such as `paging.write.test.ts`. */
const TIERS = ['read', 'write', 'processes', 'browser'];
const filesOf = (tier: string) => `test/**/*.${tier}.test.ts`;

const DATABASE = { globalSetup: 'test/support/global-setup.ts' };
/** Files of a worker share what they import, which takes longer than most tests do; none of them changes it. Every processor has one: by itself vitest leaves one out. */
const SIDE_BY_SIDE = { isolate: false, maxWorkers: '100%' };
/** Tiers run one after the other, and in these so do their files. */
const inTurn = (groupOrder: number) => ({ fileParallelism: false, sequence: { groupOrder } });

const tier = (
  name: string,
  test: TestProjectInlineConfiguration['test'],
  include = [filesOf(name)],
): TestProjectInlineConfiguration => ({ extends: true, test: { name, include, ...test } });

export default defineConfig({
  resolve: {
    // Without this vitest loads graphql twice, as ESM for us and as CommonJS for its peers.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  test: {
    testTimeout: 30_000,
    // What is waited for mostly comes at once, on a machine with much to do after seconds.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    projects: process.env.LOOK
      ? // `npm run screenshots` and `npm run long-tasks` need the same server and plan, and test nothing.
        [tier('look', DATABASE, [`test/web/${process.env.LOOK}.ts`])]
      : [
          // Without a database.
          tier('unit', { exclude: TIERS.map(filesOf), ...SIDE_BY_SIDE }, ['test/**/*.test.ts']),
          // Asks the Kashiwa plan, and changes nothing.
          tier('read', { ...DATABASE, ...SIDE_BY_SIDE }),
          // Brings its own plans into the same database, and takes them out again.
          tier('write', { ...DATABASE, ...inTurn(1) }),
          // Starts and stops programs, disturbs connections, measures waiting times, or takes long.
          tier('processes', { ...DATABASE, ...inTurn(2) }),
          tier('browser', { ...DATABASE, ...inTurn(3) }),
        ],
  },
});
