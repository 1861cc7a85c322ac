// Stores plans by one of three ways: the product's import; one transaction of `UNWIND`s, which does not look what is
// stored; and a statement for each node and relationship.
import { createServer } from 'node:http';
import type { Driver } from 'neo4j-driver';
import { nodeRows } from '../database/load-plans.js';
import { Plans } from '../plans/plans.js';
import { encodeParameters, Graph, importPlan, type ReadyPlan, readyPlan } from '../product.js';
import { address, connect, port } from './environment.js';

const plans = await Plans.likeTheSeed();
const graphs = new Map<number, ReadyPlan>();
const store = await wayOf(process.argv[2]);

createServer(async (request, response) => {
  const number = Number(request.url?.slice(1));
  if (!number) return response.end('{}');
  try {
    // Kept: making a plan, and making it ready, is no part of storing it.
    const graph = graphs.get(number) ?? (await readyPlan(plans.graph(number)));
    graphs.set(number, graph);
    await store(graph);
    response.end(JSON.stringify({ data: {} }));
  } catch (error) {
    response.statusCode = 500;
    response.end(JSON.stringify({ errors: [String(error)] }));
  }
}).listen(port(), '127.0.0.1');

process.once('SIGTERM', () => process.exit(0));

function wayOf(way: string | undefined): (plan: ReadyPlan) => Promise<unknown> {
  if (way === 'product') {
    const graph = new Graph(address());
    return (plan) => importPlan(graph, plan);
  }
  const driver = connect();
  return (plan) => (way === 'unwind' ? unwind(driver, plan) : rowByRow(driver, plan));
}

/** As Neo4j's documentation loads data: one statement for each label and type, so that each is planned for its index. */
function unwind(driver: Driver, plan: ReadyPlan) {
  return inTransaction(driver, async (run) => {
    for (const [label, rows] of grouped(nodeRows(plan) as NodeRow[], ({ label }) => label)) {
      await run(`UNWIND $rows AS row MERGE (node:Node {id: row.id}) SET node:${label}, node = row.properties`, {
        rows,
      });
    }
    for (const [type, rows] of grouped(plan.relationships, ({ type }) => type)) {
      await run(
        `UNWIND $rows AS row MATCH (from:Node {id: row.from}) MATCH (to:Node {id: row.to})
         MERGE (from)-[link:${type}]->(to) SET link = row.properties`,
        { rows },
      );
    }
  });
}

function rowByRow(driver: Driver, plan: ReadyPlan) {
  return inTransaction(driver, async (run) => {
    for (const { label, ...row } of nodeRows(plan) as NodeRow[]) {
      await run(`MERGE (node:Node {id: $id}) SET node:${label}, node = $properties`, row);
    }
    for (const { type, ...row } of plan.relationships) {
      await run(
        `MATCH (from:Node {id: $from}) MATCH (to:Node {id: $to}) MERGE (from)-[link:${type}]->(to) SET link = $properties`,
        row,
      );
    }
  });
}

interface NodeRow {
  id: string;
  label: string;
  properties: object;
}

type Run = (cypher: string, parameters: object) => Promise<unknown>;

async function inTransaction(driver: Driver, work: (run: Run) => Promise<void>) {
  const session = driver.session();
  try {
    await session.executeWrite((transaction) =>
      work(async (cypher, parameters) => transaction.run(cypher, encodeParameters({ ...parameters }))),
    );
  } finally {
    await session.close();
  }
}

function grouped<Row>(rows: Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return groups;
}
