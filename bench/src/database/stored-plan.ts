import { canonical, type PlanGraph, statement } from '../product.js';
import type { BenchDatabase } from './bench-database.js';

/** All that is stored of a plan, as text that is equal for equal content: what the product's import itself compares. */
export async function storedPlan({ driver }: BenchDatabase, plan: PlanGraph): Promise<string> {
  const shared = plan.nodes.filter(({ properties }) => properties.plan === undefined).map(({ id }) => id);
  const parameters = { plan: plan.plan, municipality: plan.municipality, shared };
  const rows = await Promise.all(
    ['import.storedNodes', 'import.storedRelationships'].map(async (name) => {
      const { records } = await driver.executeQuery(statement(name).text, parameters);
      return records.map((record) => canonical(record.toObject()));
    }),
  );
  return [...new Set(rows.flat())].sort().join('\n');
}

/** Takes a plan out again, with the bodies that only it names. */
export async function removePlan({ driver }: BenchDatabase, { plan, municipality }: PlanGraph): Promise<void> {
  await driver.executeQuery('MATCH (node:Node {plan: $plan}) DETACH DELETE node', { plan });
  await driver.executeQuery(
    `MATCH (municipality:Node {id: $municipality})
     WHERE NOT EXISTS { (municipality)-[:PUBLISHES]->() }
     OPTIONAL MATCH (municipality)-[:HAS_DEPARTMENT]->(department)
     WITH municipality, collect(department) AS departments
     OPTIONAL MATCH (committee:Committee) WHERE committee.id STARTS WITH municipality.id + '/'
     WITH municipality, departments, collect(committee) AS committees
     UNWIND [municipality] + departments + committees AS node
     DETACH DELETE node`,
    { municipality },
  );
}
