import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { inject } from 'vitest';
import type { Statement } from '../../src/data/cypher.js';
import { encodeParameters, type Parameters } from '../../src/data/parameters.js';

/** What a statement costs the test database: the hits and rows of all its operators. */
export async function profile({ text, parameters }: Statement & { parameters: Parameters }) {
  const { uri, username, password } = inject('graph');
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, encodeParameters(parameters));
    const sum = (plan: ProfiledPlan, cost: 'dbHits' | 'rows'): number =>
      plan.children.reduce((total, child) => total + sum(child, cost), plan[cost]);
    const root = summary.profile as ProfiledPlan;
    return { hits: sum(root, 'dbHits'), rows: sum(root, 'rows') };
  } finally {
    await driver.close();
  }
}
