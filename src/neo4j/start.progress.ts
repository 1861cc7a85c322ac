import ora from 'ora';
import { printable } from '../domain/printable.js';

/** Where the start of the local Neo4j tells how far it is. */
export interface Progress {
  /** A step begins: "Starting Neo4j 5.26.30". */
  step(text: string): void;
  /** How far the step is: "57 files, 34 MB". May come often. */
  detail(text: string): void;
  /** The step is over, with its outcome. */
  done(text: string): void;
  /** Something people should know that ends no step. */
  warn(text: string): void;
  /** The step failed; the error that follows says the rest. */
  stop(): void;
}

/** Says nothing; for tests. */
export const silentProgress: Progress = { step() {}, detail() {}, done() {}, warn() {}, stop() {} };

/** Tells people: a moving line where stderr is a terminal, otherwise plain lines on stderr. */
export function stderrProgress(): Progress {
  return process.stderr.isTTY
    ? spinnerProgress()
    : lineProgress((line) => process.stderr.write(`${printable(line)}\n`));
}

function spinnerProgress(): Progress {
  // Left to itself ora would take over stdin, and with it Ctrl-C.
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  let step = '';
  return {
    step(text) {
      step = printable(text);
      spinner.start(step);
    },
    detail(text) {
      spinner.text = `${step}: ${printable(text)}`;
    },
    done: (text) => spinner.succeed(printable(text)),
    warn: (text) => spinner.warn(printable(text)),
    stop: () => spinner.stop(),
  };
}

/** Time between two lines about the same step: often enough to see life, seldom enough for a log. */
const LINE_INTERVAL_MS = 2_000;

/** Plain lines, for logs and pipes. */
export function lineProgress(write: (line: string) => void, now: () => number = Date.now): Progress {
  let step = '';
  let lastLine = 0;
  const line = (text: string) => {
    lastLine = now();
    write(text);
  };
  return {
    step(text) {
      step = text;
      line(text);
    },
    detail(text) {
      if (now() - lastLine >= LINE_INTERVAL_MS) line(`${step}: ${text}`);
    },
    done: line,
    warn: line,
    stop() {},
  };
}
