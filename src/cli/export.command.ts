import { Command, Option } from 'commander';
import { PLAN_FORMATS, type PlanFormat, planFile } from '../dataset/plan-files.js';
import { printable } from '../domain/printable.js';
import { createSchema } from '../graphql/schema.js';
import { say, tell } from './output.js';
import { writeWhole } from './whole-file.js';
import { withDatabase } from './with.database.js';

/** `keikaku export PLAN -o FILE` */
export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Write a plan as it is stored to a file: one that keikaku import takes (an Excel workbook, or a plan document in YAML or JSON), or one for analysts (tables as Parquet files or as a Data Package of CSV, both in a zip; linked data in JSON-LD).',
    )
    .argument('<plan>', 'the key of the plan, such as kashiwa-2024')
    .addOption(new Option('--format <format>', 'what to write').choices([...PLAN_FORMATS]).default('xlsx'))
    .requiredOption('-o, --output <file>', 'the file to write; one that is there is replaced')
    .addHelpText(
      'after',
      '\nExamples:\n  keikaku export kashiwa-2024 -o kashiwa-2024.xlsx\n  keikaku export kashiwa-2024 --format yaml -o kashiwa-2024.yaml\n  keikaku export kashiwa-2024 --format parquet -o kashiwa-2024.zip',
    )
    .action(async (plan: string, { format, output }: { format: PlanFormat; output: string }) => {
      const { bytes, revision, losses } = await withDatabase((graph) => planFile(graph, createSchema(), plan, format));
      await writeWhole(output, bytes);
      say(`${printable(output)}: ${plan} を書き出しました / exported (revision ${revision.slice(0, 12)})`);
      if (losses.length > 0) tell('このファイルに入らないもの / not in this file:');
      for (const { kind, count, example } of losses) tell(`  ${kind} ${count}: ${printable(example)}`);
    });
}
