import { Command } from 'commander';
import { printable } from '../domain/printable.js';
import type { Contents } from '../plan-document/contents.js';
import type { Problem } from '../plan-document/problem.js';
import { markBook } from '../workbook/spreadsheet.js';
import { marksOf } from '../workbook/workbook-places.js';
import { CommandFailed } from './command-failed.js';
import { say, tell } from './output.js';
import { checkPlans } from './plan-files.js';
import { writeWhole } from './whole-file.js';

/** `keikaku validate FILE…` */
export function validateCommand(): Command {
  return new Command('validate')
    .description(
      'Check plan documents (YAML, JSON) and workbooks (.xlsx), and report every problem with file, line and path, or sheet and cell.',
    )
    .argument('<file...>', 'plan documents or workbooks')
    .option(
      '--mark <file>',
      'write a copy of the one workbook in which the cells that are wrong are marked and say why',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  keikaku validate my-plan.yaml\n  keikaku validate my-plan.xlsx --mark marked.xlsx',
    )
    .action(async (files: string[], { mark }: { mark?: string }) => {
      if (mark !== undefined && files.length !== 1) {
        tell('--mark は、ファイル一つのときに使えます。--mark needs exactly one file.');
        throw new CommandFailed();
      }
      const { valid, failed } = await checkPlans(files, mark === undefined ? undefined : markIn(mark));
      for (const { file, contents } of valid)
        say(`${printable(file)}: 問題はありません / valid: ${described(contents)}`);
      if (failed) throw new CommandFailed();
    });
}

/** Writes the problems of a workbook into a copy of it. */
const markIn = (copy: string) => async (bytes: Uint8Array, problems: readonly Problem[]) => {
  const marks = marksOf(problems);
  if (marks.length === 0) {
    return tell('印を付ける欄がないので、写しは作っていません。No cell could be marked; no copy was written.');
  }
  await writeWhole(copy, await markBook(bytes, marks));
  tell(`${printable(copy)}: 直すところに印を付けた写しです / a copy with the problems marked`);
};

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
