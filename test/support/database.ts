import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { inject } from 'vitest';

/** Takes a plan and its municipality out of the test database again. */
export async function removePlan(plan: string, municipality: string): Promise<void> {
  await run('MATCH (node:Node) WHERE node.plan = $plan OR node.id = $plan DETACH DELETE node', { plan });
  await run(
    'MATCH (node:Node) WHERE node.id = $municipality OR node.id STARTS WITH $municipality + "/" DETACH DELETE node',
    { municipality },
  );
}

/** Runs a statement on the test database, past the product. */
export async function run(statement: string, parameters: Record<string, unknown> = {}) {
  const { records } = await execute(statement, parameters);
  return records.map((record) => record.toObject());
}

/** The names of the operators that the database runs for a statement. */
export async function operatorsOf(statement: string, parameters: Record<string, unknown>): Promise<string[]> {
  const { summary } = await execute(`PROFILE\n${statement}`, parameters);
  const names = ({ operatorType, children }: ProfiledPlan): string[] => [operatorType, ...children.flatMap(names)];
  return names(summary.profile as ProfiledPlan);
}

async function execute(statement: string, parameters: Record<string, unknown>) {
  const { uri, username, password } = inject('graph');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await driver.executeQuery(statement, parameters);
  } finally {
    await driver.close();
  }
}
