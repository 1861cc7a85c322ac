import { Command } from 'commander';
import { readStoredPlan } from '../data/writing/stored-plan.js';
import { printable } from '../domain/printable.js';
import { exportPlan } from '../workbook/export-plan.js';
import { writeWorkbook } from '../workbook/write-workbook.js';
import { say } from './output.js';
import { writeWhole } from './whole-file.js';
import { withDatabase } from './with.database.js';

/** `keikaku template FILE [PLAN]` */
export function templateCommand(): Command {
  return new Command('template')
    .description('Write an Excel workbook to fill a plan in: an empty one, or that of a stored plan.')
    .argument('<file>', 'the workbook to write (.xlsx); one that is there is replaced')
    .argument('[plan]', 'the key of a stored plan to begin with')
    .addHelpText('after', '\nExample:\n  keikaku template my-plan.xlsx')
    .action(async (file: string, plan: string | undefined) => {
      const content =
        plan === undefined
          ? await writeWorkbook(undefined)
          : await exportPlan(await withDatabase((graph) => readStoredPlan(graph, plan)), 'xlsx');
      await writeWhole(file, content);
      say(
        `${printable(file)}: Excelで記入し、keikaku validate で確かめてから、keikaku import で取り込みます / fill it in, check it with keikaku validate, and store it with keikaku import`,
      );
    });
}
