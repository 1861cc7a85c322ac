import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printableLines } from '../domain/printable.js';
import { askCommand } from './ask.command.js';
import { backupCommand } from './backup.command.js';
import { CommandFailed } from './command-failed.js';
import { doctorCommand } from './doctor.command.js';
import { draftCommand } from './draft.command.js';
import { exportCommand } from './export.command.js';
import { importCommand } from './import.command.js';
import { keysCommand } from './keys.command.js';
import { matchCommand } from './match.command.js';
import { mcpCommand } from './mcp.command.js';
import { checkOutput, tell, watchOutput } from './output.js';
import { removeCommand } from './remove.command.js';
import { restoreCommand } from './restore.command.js';
import { resultsCommand, resultsSheetCommand } from './results.command.js';
import { schemaCommand } from './schema.command.js';
import { serveCommand } from './serve.command.js';
import { templateCommand } from './template.command.js';
import { tokenCommand } from './token.command.js';
import { validateCommand } from './validate.command.js';

const EXIT = { WELL: 0, FAILED: 1, WRONG_USE: 2 } as const;

/** Runs the command line and gives its exit code: 0 well, 1 the work failed, 2 used wrongly. */
export async function runCommandLine(words: string[]): Promise<number> {
  const keikaku = new Command('keikaku')
    .description('計画グラフ: city plans as a graph, with a GraphQL API.')
    .helpCommand(false)
    .showHelpAfterError('(see keikaku --help)')
    // Commander repeats unknown words.
    .configureOutput({ writeErr: (text) => process.stderr.write(printableLines(text)) })
    .exitOverride();
  for (const command of [
    serveCommand(),
    askCommand(),
    mcpCommand(),
    templateCommand(),
    draftCommand(),
    validateCommand(),
    keysCommand(),
    matchCommand(),
    importCommand(),
    exportCommand(),
    resultsSheetCommand(),
    resultsCommand(),
    removeCommand(),
    tokenCommand(),
    backupCommand(),
    restoreCommand(),
    schemaCommand(),
    doctorCommand(),
  ]) {
    keikaku.addCommand(command.copyInheritedSettings(keikaku));
    for (const part of command.commands) part.copyInheritedSettings(command);
  }
  watchOutput();
  const code = await parse(keikaku, words).then(() => EXIT.WELL, exitCodeOf);
  return checkOutput().then(() => code, exitCodeOf);
}

async function parse(keikaku: Command, words: string[]): Promise<void> {
  checkWords(words);
  await keikaku.parseAsync(words, { from: 'user' });
}

/** Node gives U+FFFD for bytes that are not UTF-8: what was meant is lost, and would be stored or searched so. */
function checkWords(words: string[]): void {
  if (!words.some((word) => word.includes('\uFFFD'))) return;
  throw new NotUtf8Error();
}

class NotUtf8Error extends KeikakuError {
  constructor() {
    super('NOT_UTF8', {
      ja: 'コマンドにUTF-8ではない文字があります。端末の文字コードをUTF-8にしてください。',
      en: 'A command-line argument is not UTF-8. Set the terminal or script to UTF-8.',
    });
  }
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.WELL : EXIT.WRONG_USE;
  if (!(error instanceof CommandFailed)) {
    tell(error instanceof KeikakuError ? `${error.message}\n(${error.code})` : inspect(error));
  }
  return error instanceof NotUtf8Error ? EXIT.WRONG_USE : EXIT.FAILED;
}
