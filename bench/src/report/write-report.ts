import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RESULTS } from '../product.js';
import type { Results } from '../results.js';
import { growthPlot } from './growth-plot.js';
import { markdownOf } from './markdown.js';
import { verdictsOf } from './verdicts.js';

/** Writes the report into a folder of its own, and gives the path of its JSON file. */
export async function writeReport(results: Results): Promise<string> {
  const folder = join(RESULTS, `${results.measuredAt.replaceAll(/[:.]/g, '-')}-${results.plans}-plans`);
  await mkdir(folder, { recursive: true });
  const verdicts = results.workloads.flatMap((workload) => verdictsOf(workload, results));
  const json = join(folder, 'bench.json');
  await writeFile(json, `${JSON.stringify({ ...results, verdicts }, null, 2)}\n`);
  await writeFile(join(folder, 'bench.md'), markdownOf(results));
  await writeFile(join(folder, 'growth.png'), await growthPlot(results));
  return json;
}
