import { Command } from 'commander';
import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { CommandFailed } from './command-failed.js';
import { readPlans } from './plan-files.js';

/** `keikaku validate FILE…` */
export function validateCommand(): Command {
  return new Command('validate')
    .description('Check plan documents (YAML or JSON) and report every problem with file, line and path.')
    .argument('<file...>', 'plan documents')
    .addHelpText('after', '\nExample:\n  keikaku validate my-plan.yaml')
    .action(async (files: string[]) => {
      const { plans, failed } = await readPlans(files);
      for (const { file, document } of plans) console.log(`${file}: 問題はありません / valid: ${contentsOf(document)}`);
      if (failed) throw new CommandFailed();
    });
}

/** What a document holds, in a line. */
function contentsOf({ key, pillars, programs }: PlanDocument): string {
  const measures = pillars.flatMap((pillar) => pillar.measures);
  const initiatives = measures.flatMap((measure) => measure.initiatives ?? []);
  const listings = initiatives.flatMap((initiative) => initiative.programs ?? []);
  return [
    key,
    `${pillars.length} pillars`,
    `${measures.length} measures`,
    `${initiatives.length} initiatives`,
    `${listings.length} listings (延べ) of ${Object.keys(programs).length} programs (実)`,
  ].join(', ');
}
