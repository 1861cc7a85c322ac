import { fstatSync, statSync } from 'node:fs';
import { devNull } from 'node:os';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printableLines } from '../domain/printable.js';

// All that is printed may hold what came from outside: names of files, words of a command, texts of documents, what a server answers.

/** Prints what a command answers, with nothing in it that a terminal obeys. */
export function say(text: string): void {
  console.log(printableLines(text));
}

/** Tells people beside it. */
export function tell(text: string): void {
  console.error(printableLines(text));
}

/** What is printed did not get to where it was to go: the disk of a file is full, or nobody reads. */
class OutputError extends KeikakuError {
  constructor(cause: NodeJS.ErrnoException) {
    const { code } = cause;
    super(
      'OUTPUT_FAILED',
      {
        ja: `標準出力に書き込めません（${code}）。出力は完全ではありません。出力先のディスクの空きと、パイプの先のコマンドを確認してください。`,
        en: `Cannot write to standard output (${code}); the output is incomplete. Check the free disk space, or the command after the pipe.`,
      },
      { cause },
    );
  }
}

/** What went wrong with the standard output; the console keeps it to itself. */
let failure: NodeJS.ErrnoException | undefined;

/**
 * Takes note of what goes wrong with the standard output, instead of a stack trace. A reader that has enough (`| head -1`) is no fault,
 * and neither keeps a command from ending its work in order. What is told on stderr and gets nowhere can be told nowhere.
 */
export function watchOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error;
  });
  process.stderr.on('error', () => {});
}

/** @throws OutputError when not all that was printed got out, but for a reader that had enough. */
export async function checkOutput(): Promise<void> {
  await written('');
  if (failure && !hasReaderLeft(failure)) throw new OutputError(failure);
}

/** Prints a part of a longer output; false when it did not get out, and the rest need not be made. */
export async function print(part: Uint8Array): Promise<boolean> {
  return (await written(part)) === undefined;
}

/**
 * Prints what nobody can have a second time.
 *
 * @throws OutputError when it did not get out, also where nobody reads.
 */
export async function printOnce(line: string): Promise<void> {
  const error = (await written(`${line}\n`)) ?? failure;
  if (error) throw new OutputError(error);
}

/** Whether what is printed goes nowhere: to /dev/null, which is also what Node puts in place of an output that was closed. */
export function isOutputNowhere(): boolean {
  return fstatSync(1).rdev === statSync(devNull).rdev && fstatSync(1).isCharacterDevice();
}

/** A pipe whose reader has ended, or a terminal that was closed. */
const hasReaderLeft = ({ code }: NodeJS.ErrnoException) => code === 'EPIPE' || (code === 'EIO' && process.stdout.isTTY);

/** The error of this write, if there is one. */
function written(text: string | Uint8Array): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error ?? undefined));
  });
}
