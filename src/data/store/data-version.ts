/** How long what was written by another process may go unnoticed. */
export const MAX_STALENESS_MS = 1_000;

/** The version of the data, as it was at most MAX_STALENESS_MS ago; what this process writes is seen at once. */
export class DataVersion {
  private version = '';
  private checked = Number.NEGATIVE_INFINITY;
  private checking: { writes: number; done: Promise<void> } | undefined;
  private writes = 0;
  /** How often the database was asked whether anything was written. */
  checks = 0;

  constructor(private readonly read: () => Promise<string>) {}

  /** The version as it was found last. */
  get known(): string {
    return this.version;
  }

  /** The version, where it was looked at a moment ago. */
  get fresh(): string | undefined {
    return this.isYoungerThan(MAX_STALENESS_MS) ? this.version : undefined;
  }

  /** The version, looked at so many milliseconds ago at most; who asks meanwhile waits for the same look at the database. */
  async current(maxAgeMs = MAX_STALENESS_MS): Promise<string> {
    if (!this.isYoungerThan(maxAgeMs)) {
      const { writes } = this;
      // One that began before a write may not have seen it.
      if (this.checking?.writes !== writes) this.checking = { writes, done: this.check(writes) };
      await this.checking.done;
    }
    return this.version;
  }

  /** Looks for a new version before the next answer: this process wrote something. */
  expire(): void {
    this.writes += 1;
    this.checked = Number.NEGATIVE_INFINITY;
  }

  private isYoungerThan(ageMs: number): boolean {
    return performance.now() - this.checked <= ageMs;
  }

  private async check(writes: number): Promise<void> {
    const started = performance.now();
    this.checks += 1;
    try {
      const version = await this.read();
      if (writes !== this.writes) return;
      this.version = version;
      this.checked = started;
    } finally {
      if (this.checking?.writes === writes) this.checking = undefined;
    }
  }
}
