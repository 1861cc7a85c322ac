import { Command } from 'commander';
import { printable } from '../domain/printable.js';
import type { Contents } from '../plan-document/contents.js';
import { CommandFailed } from './command-failed.js';
import { say } from './output.js';
import { checkPlans } from './plan-files.js';

/** `keikaku validate FILE…` */
export function validateCommand(): Command {
  return new Command('validate')
    .description('Check plan documents (YAML or JSON) and report every problem with file, line and path.')
    .argument('<file...>', 'plan documents')
    .addHelpText('after', '\nExample:\n  keikaku validate my-plan.yaml')
    .action(async (files: string[]) => {
      const { valid, failed } = await checkPlans(files);
      for (const { file, contents } of valid)
        say(`${printable(file)}: 問題はありません / valid: ${described(contents)}`);
      if (failed) throw new CommandFailed();
    });
}

/** What a document holds, in a line. */
function described({ key, pillars, measures, initiatives, listings, programs }: Contents): string {
  return [
    key,
    `${pillars} pillars`,
    `${measures} measures`,
    `${initiatives} initiatives`,
    `${listings} listings (延べ) of ${programs} programs (実)`,
  ].join(', ');
}
