import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { ensureConstraints } from '../../src/data/constraints.js';
import { importPlan } from '../../src/data/plan-import.js';
import type { GraphConfig } from '../../src/data/pool.js';
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

/** One Neo4j for the whole run, on a throw-away folder, with the Kashiwa plan loaded. */
export default async function setup(project: TestProject) {
  const home = await mkdtemp(join(tmpdir(), 'keikaku-test-'));
  const neo4j = await startLocalNeo4j({ home, libraries: NEO4J_LIBRARIES });
  const { uri, username, password } = neo4j;
  await withGraph({ uri, username, password }, async (graph) => {
    await ensureConstraints(graph);
    await importPlan(graph, toPlanGraph(await readPlanDocument(KASHIWA)));
  });
  project.provide('graph', { uri, username, password });
  return async () => {
    await neo4j.stop();
    await rm(home, { recursive: true, force: true });
  };
}
