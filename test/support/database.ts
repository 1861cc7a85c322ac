import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { inject } from 'vitest';
import { encodeParameters, type Parameters } from '../../src/data/store/parameters.js';
import type { GraphConfig } from '../../src/data/store/pool.js';

/** Takes a plan, all that was written to it, and its municipality out of the test database again, and says that something was written. */
export async function removePlan(plan: string, municipality: string): Promise<void> {
  await run('MATCH (node:Node) WHERE node.plan = $plan OR node.id = $plan DETACH DELETE node', { plan });
  await run('MATCH (beside:PlanDocument|PlanSums {plan: $plan}) DELETE beside', { plan });
  await run(
    `MATCH (sums:DepartmentSums|PillarSums|MunicipalitySums)
     WHERE sums.municipality = $municipality OR sums.department STARTS WITH $municipality + '/' DELETE sums`,
    { municipality },
  );
  await run('MATCH (change:Change {plan: $plan}) DELETE change', { plan });
  await run('MATCH (actual:RecordedActual) WHERE actual.series STARTS WITH $plan + "/" DELETE actual', { plan });
  await run(
    'MATCH (node:Node) WHERE node.id = $municipality OR node.id STARTS WITH $municipality + "/" DETACH DELETE node',
    { municipality },
  );
  await run("MERGE (version:DataVersion {id: 'data'}) SET version.value = randomUUID()");
}

/** Runs a statement on the test database, or another one, past the product. */
export async function run(statement: string, parameters: Record<string, unknown> = {}, graph?: GraphConfig) {
  const { records } = await execute(statement, parameters, graph);
  return records.map((record) => record.toObject());
}

/** What a statement costs the test database: the hits and rows of all its operators, their names, and the bytes that it held at most. */
export async function profile({ text, parameters }: { text: string; parameters: Parameters }) {
  const { summary } = await execute(`PROFILE\n${text}`, encodeParameters(parameters));
  const root = summary.profile as ProfiledPlan;
  const operators = operatorsOf(root);
  const sum = (cost: 'dbHits' | 'rows') => operators.reduce((total, operator) => total + operator[cost], 0);
  return {
    hits: sum('dbHits'),
    rows: sum('rows'),
    operators: operators.map(({ operatorType }) => operatorType),
    memory: Number(root.arguments.GlobalMemory),
  };
}

const operatorsOf = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(operatorsOf)];

async function execute(statement: string, parameters: Record<string, unknown>, graph = inject('graph')) {
  const { uri, username, password } = graph;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await driver.executeQuery(statement, parameters);
  } finally {
    await driver.close();
  }
}
