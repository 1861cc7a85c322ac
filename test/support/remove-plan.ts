import neo4j from 'neo4j-driver';
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
  const { uri, username, password } = inject('graph');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
