import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBackupFile } from '../../src/cli/backup.file.js';
import type { GraphConfig } from '../../src/data/store/pool.js';
import { restoreBackup } from '../../src/data/writing/backup.js';
import { ensureConstraints } from '../../src/data/writing/constraints.js';
import { importPlan } from '../../src/data/writing/plan-import.js';
import { readTokens } from '../../src/data/writing/token.repository.js';
import { withGraph } from '../../src/database.js';
import { type LocalNeo4j, startLocalNeo4j } from '../../src/neo4j/local-neo4j.js';
import { silentProgress } from '../../src/neo4j/start.progress.js';
import { readPlanDocument } from '../../src/plan-document/read-plan-document.js';
import { toPlanGraph } from '../../src/plan-document/to-plan-graph.js';
import { LIBRARIES, removeHome, temporaryHome } from '../neo4j/local-neo4j.support.js';
import { TestApp } from '../support/app.js';
import { run } from '../support/database.js';
import { KASHIWA } from '../support/global-setup.js';

/**
 * Written by `keikaku backup` of 0.1.0 (commit b8ea641): its Kashiwa plan, two plans of test/plans of that commit, of 平均工賃額 an actual that was
 * corrected, of 一般就労 one that was not, two tokens, and a third that recorded them and was revoked.
 */
const BACKUP = fileURLToPath(new URL('made-by-0.1.0.backup', import.meta.url));

let home: string;
let neo4j: LocalNeo4j;
let graph: GraphConfig;
beforeAll(async () => {
  home = await temporaryHome();
  neo4j = await startLocalNeo4j({ home, libraries: LIBRARIES, progress: silentProgress });
  graph = { uri: neo4j.uri, username: neo4j.username, password: neo4j.password };
}, 120_000);
afterAll(async () => {
  await neo4j.stop();
  await removeHome(home);
});

/** What is stored, in an order of its own. */
async function contents(): Promise<unknown[]> {
  const nodes = await run('MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties', {}, graph);
  const links = await run(
    'MATCH (from)-[link]->(to) RETURN from.id AS from, type(link) AS type, to.id AS to, properties(link) AS properties',
    {},
    graph,
  );
  return [...nodes, ...links]
    .map((row) => ({
      ...row,
      labels: (row.labels as string[] | undefined)?.toSorted(),
      properties: Object.entries(row.properties).sort(([one], [other]) => (one < other ? -1 : 1)),
    }))
    .map((row) => JSON.stringify(row))
    .sort();
}

/** A database as 0.1.0 left it: what is in the backup and nothing else, with one of its indexes. */
async function storeAsItWas(): Promise<void> {
  await run('MATCH (node) DETACH DELETE node', {}, graph);
  await run(
    'CREATE FULLTEXT INDEX searched_text IF NOT EXISTS FOR (node:Program) ON EACH [node.searchText]',
    {},
    graph,
  );
  const nodes: unknown[] = [];
  const links: unknown[] = [];
  for await (const record of readBackupFile(BACKUP)) {
    if ('node' in record) nodes.push(record.node);
    if ('relationship' in record) links.push(record.relationship);
  }
  await run(
    'UNWIND $nodes AS row CREATE (node:$(row.labels)) SET node = row.properties, node.element = row.element',
    { nodes },
    graph,
  );
  await run(
    `UNWIND $links AS row
     MATCH (from {element: row.from}) MATCH (to {element: row.to})
     CREATE (from)-[link:$(row.type)]->(to) SET link = row.properties`,
    { links },
    graph,
  );
  await run('MATCH (node) REMOVE node.element', {}, graph);
}

type Series = { values: { kind: string }[] };

/** The actuals of a list of indicators. */
const actuals = ({ nodes }: { nodes: { series: Series[] }[] }) =>
  nodes.flatMap(({ series }) => series.flatMap(({ values }) => values.filter(({ kind }) => kind === 'ACTUAL')));

it('brings a backup and a database of 0.1.0 up to date, to the same', async () => {
  await withGraph(graph, ensureConstraints);
  await withGraph(graph, (database) => restoreBackup(database, () => readBackupFile(BACKUP)));
  const restored = await contents();
  await storeAsItWas();
  expect(await contents()).not.toEqual(restored);
  await withGraph(graph, ensureConstraints);
  expect(await contents()).toEqual(restored);
}, 240_000);

it('finds plans, actuals, history and tokens in it as they were', async () => {
  const app = await TestApp.start(graph);
  const { data, errors } = await app.ask(`{
    plans { nodes { id } }
    listings(where: { plan: "kashiwa-2024" }) { totalCount }
    programs(where: { plan: "kashiwa-2024" }) { totalCount }
    wage: indicators(where: { name: { contains: "平均工賃額" } }) { nodes { series { values { kind fiscalYear value } } } }
    history(plan: "kashiwa-2024") { nodes { what by after reason } }
    search(text: "ジョブコーチ派遣事業") { nodes { node { id } } }
    chain: trace(from: "kashiwa-2024/issue/3.1.1", to: [PROGRAM]) { nodes { id } }
  }`);
  expect(errors).toBeUndefined();
  expect(data.plans.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([
    'kaku-2020',
    'kaku-2025',
    'kashiwa-2024',
  ]);
  expect([data.listings.totalCount, data.programs.totalCount]).toEqual([77, 68]);
  expect(actuals(data.wage)).toEqual([{ kind: 'ACTUAL', fiscalYear: 2024, value: 17_310 }]);
  expect(data.history.nodes).toMatchObject([
    { what: 'ACTUAL_CORRECTED', by: 'third', after: '17310 (17,310)', reason: '確定値' },
    { what: 'ACTUAL_RECORDED', by: 'second', after: '140' },
    { what: 'ACTUAL_RECORDED', by: 'second', after: '17250 (17,250)' },
    { what: 'PLAN_IMPORTED', by: 'keikaku import' },
  ]);
  expect(data.search.nodes[0].node.id).toMatch(/^kashiwa-2024\/program\//);
  expect(data.chain.nodes.length).toBeGreaterThan(0);
  expect((await withGraph(graph, readTokens)).map(({ name }) => name)).toEqual(['third', 'welfare-division']);
  await app.stop();
}, 120_000);

it('takes the plan of today in place of the one of then, with what was recorded', async () => {
  const plan = toPlanGraph(await readPlanDocument(KASHIWA));
  expect((await withGraph(graph, (database) => importPlan(database, plan))).outcome).toBe('UPDATED');
  const app = await TestApp.start(graph);
  const { data } = await app.ask(`{
    indicators(where: { name: { contains: "平均工賃額" } }) { nodes { series { values { kind value } } } }
    plan(id: "kashiwa-2024") { title } }`);
  expect(actuals(data.indicators)).toEqual([{ kind: 'ACTUAL', value: 17_310 }]);
  expect(data.plan.title).toBe('ノーマライゼーションかしわプラン2024');
  await app.stop();
}, 120_000);
