import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Graph } from '../data/store/graph.js';
import type { GraphConfig } from '../data/store/pool.js';
import { countPlans, importPlan } from '../data/writing/plan-import.js';
import { wasAnyPlanRemoved } from '../data/writing/plan-removal.js';
import { withGraph } from '../database.js';
import { PROJECT_FOLDER } from '../domain/project.folder.js';
import { describeImport } from './import.command.js';
import { readPlans } from './plan-files.js';

const SEED = fileURLToPath(new URL('seed/', PROJECT_FOLDER));

/**
 * Imports the plans of seed/ into a database that holds no plan, and tells what it did. One that holds
 * a plan, or held one that was removed, is left alone: the seed would bring back what its owner changed or removed.
 */
export function seedEmptyDatabase(config: GraphConfig, stop: AbortSignal): Promise<string[]> {
  const seed = async (graph: Graph) => {
    if ((await countPlans(graph)) > 0 || (await wasAnyPlanRemoved(graph))) return [];
    const files = (await readdir(SEED)).filter((name) => name.endsWith('.yaml'));
    const { plans } = await readPlans(files.map((name) => SEED + name));
    const lines: string[] = [];
    for (const { plan } of plans) lines.push(describeImport(await importPlan(graph, plan)));
    return lines;
  };
  return withGraph(config, seed, stop);
}
