import { resolve } from 'node:path';
import { Command } from 'commander';
import { Cleanup, withCleanup } from '../cleanup.js';
import { startDatabase } from '../database/bench-database.js';
import { importPlan, PRODUCT_FOLDER, readPlanDocument, SEED, toPlanGraph } from '../product.js';
import { Progress } from '../progress.js';
import { explained } from './explained.js';
import { serve } from './product.server.js';
import { storm } from './storm.js';

const program = new Command('npm run bench:planning --')
  .description('Measures what it takes Neo4j to plan the filters of a stranger, and what others wait meanwhile.')
  .option('--beside <folder>', 'another checkout of the product, built, to compare with')
  .option('--seconds <seconds>', 'how long strangers send new shapes', Number, 60)
  .parse();
const { beside, seconds } = program.opts<{ beside?: string; seconds: number }>();
const folders = [...(beside ? [resolve(beside)] : []), PRODUCT_FOLDER];

const progress = new Progress();

await withCleanup(async (cleanup) => {
  const database = await progress.step('Neo4j', () => startDatabase(cleanup));
  await importPlan(database.graph, toPlanGraph(await readPlanDocument(SEED)));
  for (const folder of folders) {
    const planned = await progress.step(`planning, ${folder}`, () => explained(folder, database));
    console.log(`\n${folder}\n\n| planned | CPU ms, median | most |\n| --- | --- | --- |`);
    for (const [title, spread] of planned) {
      console.log(
        `| ${title} | ${spread ? `${spread.median.toFixed(0)} | ${spread.most.toFixed(0)}` : 'refused | –'} |`,
      );
    }
    console.log('\n| new shapes from | answers to others | p50 ms | p99 ms | most ms | failed | strangers | longest |');
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const addresses of [0, 1, 10]) {
      const server = new Cleanup();
      cleanup.defer(() => server.run());
      const url = await serve(folder, database.address, server);
      const result = await progress.step(`${addresses} addresses`, () => storm(url, addresses, seconds));
      await server.run();
      const { answers, p50, p99, most, slowest, failed, strangers } = result;
      const longest = slowest.map(
        ({ question, ms, atSecond }) => `${question} ${ms.toFixed(0)} (${atSecond.toFixed(0)} s)`,
      );
      const times = [p50, p99, most].map((ms) => ms.toFixed(0)).join(' | ');
      console.log(
        `| ${addresses} | ${answers} | ${times} | ${failed} | ${JSON.stringify(strangers)} | ${longest.join(', ')} |`,
      );
    }
  }
});
