import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import { Cleanup, withCleanup } from '../cleanup.js';
import { startDatabase } from '../database/bench-database.js';
import { serveWith } from '../planning/product.server.js';
import { importPlan, PRODUCT_FOLDER, readPlanDocument, SEED, toPlanGraph } from '../product.js';
import { Progress } from '../progress.js';
import { megabytes } from '../report/format.js';
import { INPUTS } from './inputs.js';
import { type Pressure, pressure } from './pressure.js';

const program = new Command('npm run bench:attacks --')
  .description('Sends inputs that cost much for their size, and measures what others wait meanwhile.')
  .option('--beside <folder>', 'another checkout of the product, built, to compare with')
  .option('--seconds <seconds>', 'how long each input is sent', Number, 15)
  .option('--only <text>', 'only inputs whose name contains this text')
  .parse();
const { beside, seconds, only = '' } = program.opts<{ beside?: string; seconds: number; only?: string }>();
const folders = [...(beside ? [resolve(beside)] : []), PRODUCT_FOLDER];
/** Between two inputs, so that the second does not wait for the first. */
const PAUSE_MS = 5_000;

const progress = new Progress();

await withCleanup(async (cleanup) => {
  const database = await progress.step('Neo4j', () => startDatabase(cleanup));
  await importPlan(database.graph, toPlanGraph(await readPlanDocument(SEED)));
  const inputs = INPUTS.filter(({ name }) => name.includes(only));
  for (const folder of folders) {
    console.log(
      `\n${folder}\n\n| input | sent: ended | kept ms: median, p99, most | fresh ms: the same | /livez most | failed | RSS MB | log kB |`,
    );
    console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const input of [undefined, ...inputs]) {
      // Each input meets a server that has just started.
      const server = new Cleanup();
      cleanup.defer(() => server.run());
      const serving = await serveWith({ LOG_LEVEL: 'info' }, folder, database.address, server);
      const name = input?.name ?? 'nothing';
      const felt = await progress.step(name, () => pressure(serving, input, seconds));
      await server.run();
      console.log(row(name, felt));
      await wait(PAUSE_MS);
    }
  }
});

function row(
  name: string,
  { sent, ended, kept, fresh, livez, failed, rssBefore, rssAfter, logBytes }: Pressure,
): string {
  const endings = Object.entries(ended).map(([code, times]) => `${times} ${code}`);
  const of = kept.length + fresh.length + livez.length;
  const memory = rssAfter === 0 ? 'gone' : `${megabytes(rssBefore)} → ${megabytes(rssAfter)}`;
  return `| ${name} | ${sent}: ${endings.join(', ')} | ${spread(kept)} | ${spread(fresh)} | ${Math.round(Math.max(...livez))} | ${failed} of ${of} | ${memory} | ${Math.round(logBytes / 1_000)} |`;
}

function spread(times: number[]): string {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  return [0.5, 0.99, 1].map((share) => Math.round(at(share))).join(', ');
}
