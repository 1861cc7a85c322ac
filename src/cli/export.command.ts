import { Command, Option } from 'commander';
import { readStoredPlan } from '../data/writing/stored-plan.js';
import { printable } from '../domain/printable.js';
import { EXPORT_FORMATS, type ExportFormat, exportPlan } from '../workbook/export-plan.js';
import { say } from './output.js';
import { writeWhole } from './whole-file.js';
import { withDatabase } from './with.database.js';

/** `keikaku export PLAN -o FILE` */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Write a plan as it is stored to a file that keikaku import takes: an Excel workbook, or a plan document in YAML or JSON.',
    )
    .argument('<plan>', 'the key of the plan, such as kashiwa-2024')
    .addOption(new Option('--format <format>', 'what to write').choices([...EXPORT_FORMATS]).default('xlsx'))
    .requiredOption('-o, --output <file>', 'the file to write; one that is there is replaced')
    .addHelpText(
      'after',
      '\nExamples:\n  keikaku export kashiwa-2024 -o kashiwa-2024.xlsx\n  keikaku export kashiwa-2024 --format yaml -o kashiwa-2024.yaml',
    )
    .action(async (plan: string, { format, output }: { format: ExportFormat; output: string }) => {
      const stored = await withDatabase((graph) => readStoredPlan(graph, plan));
      await writeWhole(output, await exportPlan(stored, format));
      say(`${printable(output)}: ${plan} を書き出しました / exported (revision ${stored.revision.slice(0, 12)})`);
    });
}
