import { Command, InvalidArgumentError } from 'commander';
import { runBench } from './bench.js';
import { withCleanup } from './cleanup.js';
import { FULL_SCALE, optionsOf } from './options.js';
import { Progress } from './progress.js';
import { markdownOf } from './report/markdown.js';
import { writeReport } from './report/write-report.js';

const program = new Command('npm run bench --')
  .description('Measures the product beside @neo4j/graphql and hand-written Cypher, on databases of its own.')
  .option('--quick', 'in about two minutes, on few plans', false)
  .option('--scale <plans>', `how many plans (${FULL_SCALE} unless given)`, wholeNumber)
  .parse();

await withCleanup(async (cleanup) => {
  const results = await runBench(optionsOf(program.opts()), new Progress(), cleanup);
  console.log(markdownOf(results));
  console.log(await writeReport(results));
});

function wholeNumber(text: string): number {
  const plans = Number(text);
  if (!Number.isInteger(plans) || plans < 2) throw new InvalidArgumentError('a whole number from 2');
  return plans;
}
