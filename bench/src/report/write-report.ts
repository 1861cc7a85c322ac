import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RESULTS } from '../product.js';
import type { Results } from '../results.js';
import { growthPlot } from './growth-plot.js';
import { markdownOf } from './markdown.js';
import { verdictsOf } from './verdicts.js';

/** Writes the report into a folder of its own, and gives the path of its JSON file. */
export async function writeReport(results: Results): Promise<string> {
  const verdicts = results.workloads.flatMap((workload) => verdictsOf(workload, results));
  return writeFiles(`${results.plans}-plans`, 'bench', markdownOf(results), { ...results, verdicts }, [
    ['growth.png', await growthPlot(results)],
  ]);
}

/** Writes a report, what it is made of and what is beside it into a folder of its own, and gives the path of its JSON file. */
export async function writeFiles<Run extends { measuredAt: string }>(
  folderName: string,
  name: string,
  markdown: string,
  results: Run,
  beside: [name: string, content: Buffer][] = [],
): Promise<string> {
  const folder = join(RESULTS, `${results.measuredAt.replaceAll(/[:.]/g, '-')}-${folderName}`);
  await mkdir(folder, { recursive: true });
  const json = join(folder, `${name}.json`);
  await writeFile(json, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(join(folder, `${name}.md`), markdown);
  for (const [file, content] of beside) await writeFile(join(folder, file), content);
  return json;
}
