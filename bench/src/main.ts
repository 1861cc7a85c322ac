import { Command, InvalidArgumentError, Option } from 'commander';
import { runBench } from './bench.js';
import { withCleanup } from './cleanup.js';
import { runGrowth } from './growth.bench.js';
import { runJapan } from './japan/japan.bench.js';
import { japanMarkdownOf } from './japan/japan.markdown.js';
import { runLoad } from './load/load.bench.js';
import { loadMarkdownOf } from './load/load.markdown.js';
import { FULL_SCALE, JAPAN_SCALE, optionsOf } from './options.js';
import { Progress } from './progress.js';
import { growthMarkdownOf } from './report/growth-markdown.js';
import { growthPlot } from './report/growth-plot.js';
import { markdownOf } from './report/markdown.js';
import { writeFiles, writeReport } from './report/write-report.js';

const program = new Command('npm run bench --')
  .description('Measures the product beside @neo4j/graphql and hand-written Cypher, on databases of its own.')
  .option('--quick', 'in about two minutes, on few plans', false)
  .option('--scale <plans>', `how many plans (${FULL_SCALE} unless given)`, wholeNumber)
  .addOption(
    new Option('--japan [plans]', `instead: questions over all of Japan (${JAPAN_SCALE} plans unless given)`)
      .preset(String(JAPAN_SCALE))
      .argParser(wholeNumber),
  )
  .addOption(
    new Option(
      '--growth [plans]',
      `instead: what a question about one plan costs with up to so many (${JAPAN_SCALE} unless given)`,
    )
      .preset(String(JAPAN_SCALE))
      .argParser(wholeNumber),
  )
  .option('--load', 'instead: what many clients at once wait for', false)
  .parse();

const { japan, growth, load, ...given } = program.opts<{
  quick: boolean;
  scale?: number;
  japan?: number;
  growth?: number;
  load: boolean;
}>();

await withCleanup(async (cleanup) => {
  const progress = new Progress();
  if (japan !== undefined) {
    const results = await runJapan(japan, progress, cleanup);
    await tell(japanMarkdownOf(results), (markdown) => writeFiles(`japan-${japan}-plans`, 'japan', markdown, results));
  } else if (growth !== undefined) {
    const results = await runGrowth(growth, optionsOf(given), progress, cleanup);
    const plot: [string, Buffer] = ['growth.png', await growthPlot(results)];
    await tell(growthMarkdownOf(results), (markdown) =>
      writeFiles(`growth-${growth}-plans`, 'growth', markdown, results, [plot]),
    );
  } else if (load) {
    const results = await runLoad(optionsOf(given), progress, cleanup);
    const { plans } = results;
    await tell(loadMarkdownOf(results), (markdown) => writeFiles(`load-${plans}-plans`, 'load', markdown, results));
  } else {
    const results = await runBench(optionsOf(given), progress, cleanup);
    await tell(markdownOf(results), () => writeReport(results));
  }
});

/** Prints a report and, last, where it was written. */
async function tell(markdown: string, write: (markdown: string) => Promise<string>): Promise<void> {
  console.log(markdown);
  console.log(await write(markdown));
}

function wholeNumber(text: string): number {
  const plans = Number(text);
  if (!Number.isInteger(plans) || plans < 2) throw new InvalidArgumentError('a whole number from 2');
  return plans;
}
