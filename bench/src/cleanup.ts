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
