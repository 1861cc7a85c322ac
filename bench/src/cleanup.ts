/** What is to be undone at the end, last first, whatever the end is. */
export class Cleanup {
  private readonly steps: (() => unknown)[] = [];
  private readonly end = new AbortController();
  private running: Promise<void> | undefined;

  /** Aborted when the undoing begins, for what is still being begun. */
  readonly signal = this.end.signal;

  defer(step: () => unknown): void {
    this.steps.push(step);
  }

  /** Undoes everything; called again, it waits for the same end. A step that fails does not keep the others from theirs. */
  run(): Promise<void> {
    this.running ??= this.undo();
    return this.running;
  }

  get hasBegun(): boolean {
    return this.running !== undefined;
  }

  private async undo() {
    this.end.abort();
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step();
      } catch (error) {
        console.error('Not undone:', error);
      }
    }
  }
}

/** Does a bench's work and undoes what it began, whatever the end is; also on a signal, which ends the process. */
export async function withCleanup(work: (cleanup: Cleanup) => Promise<void>): Promise<void> {
  const cleanup = new Cleanup();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      await cleanup.run();
      process.exit(130);
    });
  }
  try {
    await work(cleanup);
  } catch (error) {
    // What breaks while all is being stopped is the stopping.
    if (!cleanup.hasBegun) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  } finally {
    await cleanup.run();
  }
}
