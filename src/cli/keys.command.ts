import { Command } from 'commander';
import { printable } from '../domain/printable.js';
import { readSource } from '../plan-document/source/read-source.js';
import { withKeys } from '../plan-document/write-keys.js';
import { isWorkbook } from '../workbook/spreadsheet.js';
import { CommandFailed } from './command-failed.js';
import { say, tell } from './output.js';
import { checkPlans } from './plan-files.js';
import { replaceFile } from './whole-file.js';

/** `keikaku keys FILE` */
export function keysCommand(): Command {
  return new Command('keys')
    .description(
      'Write into a plan document the keys that it leaves out, so that ids stay when something is renamed or renumbered. All else in the file stays as it is.',
    )
    .argument('<file>', 'a plan document')
    .addHelpText('after', '\nExample:\n  keikaku keys my-plan.yaml')
    .action(async (file: string) => {
      // Checked beside this thread first, within bounds, as every document is.
      const { failed } = await checkPlans([file]);
      if (failed) throw new CommandFailed();
      const bytes = await readSource(file);
      if (isWorkbook(bytes)) {
        tell(
          'キーは YAML か JSON の文書に書き込みます。表は、取り込んで keikaku export で書き出すと、すべての行にキーが付きます。',
        );
        tell(
          'Keys are written into documents in YAML or JSON. Import the workbook and export it with keikaku export: all its rows have keys then.',
        );
        throw new CommandFailed();
      }
      const { text, written } = withKeys(bytes, file);
      if (written > 0) await replaceFile(file, text);
      say(
        written > 0
          ? `${printable(file)}: ${written}か所に書き込みました / ${written} written`
          : `${printable(file)}: すべてにキーがあります。変更していません / has all its keys; unchanged`,
      );
    });
}
