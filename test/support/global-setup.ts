import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import type { GraphConfig } from '../../src/data/store/pool.js';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { withGraph } from '../../src/database.js';
import { neo4jVersion } from '../../src/neo4j/jar.folder.js';
import { startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';

declare module 'vitest' {
  interface ProvidedContext {
    graph: GraphConfig;
  }
}

/** Neo4j itself is kept between runs; only the data is thrown away. */
export const NEO4J_LIBRARIES = fileURLToPath(new URL(`../../.keikaku/neo4j-${neo4jVersion()}`, import.meta.url));
export const KASHIWA = fileURLToPath(new URL('../../seed/kashiwa-2024.yaml', import.meta.url));

/** One Neo4j for all tiers of a run. Each tier has this module for itself, so that what they share is kept where all see it. */
const shared = globalThis as { testNeo4j?: Promise<TestNeo4j>; testNeo4jUsers?: number };

interface TestNeo4j {
  graph: GraphConfig;
  stop: () => Promise<void>;
}

export default async function setup(project: TestProject) {
  shared.testNeo4j ??= start();
  shared.testNeo4jUsers = (shared.testNeo4jUsers ?? 0) + 1;
  const { graph, stop } = await shared.testNeo4j;
  project.provide('graph', graph);
  return async () => {
    shared.testNeo4jUsers = (shared.testNeo4jUsers ?? 0) - 1;
    if (shared.testNeo4jUsers === 0) await stop();
  };
}

/** Neo4j on a throw-away folder, with the Kashiwa plan loaded. */
async function start(): Promise<TestNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'keikaku-test-'));
  const neo4j = await startLocalNeo4j({ home, libraries: NEO4J_LIBRARIES });
  const { uri, username, password } = neo4j;
  await withGraph({ uri, username, password }, async (graph) => {
    await ensureConstraints(graph);
    await importPlan(graph, toPlanGraph(await readPlanDocument(KASHIWA)));
  });
  return {
    graph: { uri, username, password },
    stop: async () => {
      await neo4j.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
