import {
  encodeParameters,
  type GraphLabel,
  NODE_LABELS,
  PART_LABELS,
  type PlanGraph,
  type ReadyPlan,
  readyPlan,
  statement,
} from '../product.js';
import type { BenchDatabase } from './bench-database.js';

const LABELS: Record<GraphLabel, string> = { ...NODE_LABELS, ...PART_LABELS };
const PLANS_AT_ONCE = 40;

/**
 * Stores new plans many at a time, with the statements of the product's import. It saves what an import spends
 * on comparing with what is stored: nothing is.
 */
export async function loadPlans(
  { driver }: BenchDatabase,
  numbers: number[],
  graphOf: (number: number) => PlanGraph,
  tell: (loaded: number) => void,
): Promise<void> {
  for (let start = 0; start < numbers.length; start += PLANS_AT_ONCE) {
    const graphs = numbers.slice(start, start + PLANS_AT_ONCE).map(graphOf);
    const plans = await Promise.all(graphs.map(readyPlan));
    const session = driver.session();
    try {
      await session.executeWrite(async (transaction) => {
        const write = async (name: string, rows: object[]) =>
          await transaction.run(statement(name).text, encodeParameters({ rows }));
        await write('import.writeNodes', plans.flatMap(nodeRows));
        await write(
          'import.createRelationships',
          plans.flatMap(({ relationships }) => relationships),
        );
        // Answers that the product keeps are told by it to be out of date.
        await transaction.run(statement('dataVersion.renew').text);
      });
    } finally {
      await session.close();
    }
    tell(Math.min(start + PLANS_AT_ONCE, numbers.length));
  }
}

/** The nodes as `import.writeNodes` takes them, the plan's with its revision, which an import sets last. */
export function nodeRows(plan: ReadyPlan): object[] {
  return plan.nodes.map(({ id, kind, properties }) => ({
    id,
    label: LABELS[kind],
    properties: { id, ...properties, ...(kind === 'PLAN' ? { revision: plan.revision } : {}) },
  }));
}
