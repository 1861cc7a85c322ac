import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { printable } from '../domain/printable.js';
import { readSource } from '../plan-document/source/read-source.js';
import { withKeys } from '../plan-document/write-keys.js';
import { CommandFailed } from './command-failed.js';
import { say } from './output.js';
import { checkPlans } from './plan-files.js';

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
      const { text, written } = withKeys(await readSource(file), file);
      if (written > 0) await replace(file, text);
      say(
        written > 0
          ? `${printable(file)}: ${written}か所に書き込みました / ${written} written`
          : `${printable(file)}: すべてにキーがあります。変更していません / has all its keys; unchanged`,
      );
    });
}

/** The file is as it was until all of it is on the disk. */
async function replace(file: string, text: string): Promise<void> {
  const target = await realpath(file);
  const unfinished = `${target}.${process.pid}.unfinished`;
  try {
    const { mode } = await stat(target);
    await writeFile(unfinished, text, { flag: 'wx', mode, flush: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
