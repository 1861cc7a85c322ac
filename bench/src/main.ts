import { Command, InvalidArgumentError } from 'commander';
import { runBench } from './bench.js';
import { Cleanup } from './cleanup.js';
import { FULL_SCALE, optionsOf } from './options.js';
import { Progress } from './progress.js';
import { markdownOf } from './report/markdown.js';
import { writeReport } from './report/write-report.js';

const program = new Command('npm run bench --')
  .description('Measures the product beside @neo4j/graphql and hand-written Cypher, on databases of its own.')
  .option('--quick', 'in about two minutes, on few plans', false)
  .option('--scale <plans>', `how many plans (${FULL_SCALE} unless given)`, wholeNumber)
  .parse();

const cleanup = new Cleanup();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    await cleanup.run();
    process.exit(130);
  });
}

try {
  const results = await runBench(optionsOf(program.opts()), new Progress(), cleanup);
  console.log(markdownOf(results));
  console.log(await writeReport(results));
} catch (error) {
  // What breaks while all is being stopped is the stopping.
  if (!cleanup.hasBegun) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} finally {
  await cleanup.run();
}

function wholeNumber(text: string): number {
  const plans = Number(text);
  if (!Number.isInteger(plans) || plans < 2) throw new InvalidArgumentError('a whole number from 2');
  return plans;
}
