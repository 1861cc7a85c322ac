import type { DataVersion } from './data-version.js';

/** What is read of the database once and kept until anything is written. */
export class KeptByVersion<Value> {
  private kept: { version: string; value: Promise<Value> } | undefined;
  private last: Value | undefined;

  /** @param read is given what it gave last */
  constructor(
    private readonly version: DataVersion,
    private readonly read: (last: Value | undefined) => Promise<Value>,
  ) {}

  /** What holds now; read only where something was written since, once for all who ask meanwhile. */
  async current(maxAgeMs?: number): Promise<Value> {
    // Ahead of the value, which so is never older than the version that it is kept by.
    const version = await this.version.current(maxAgeMs);
    if (this.kept?.version !== version) this.kept = { version, value: this.reading() };
    return this.kept.value;
  }

  /** What holds this very moment, for who would refuse something by what is kept. */
  latest(): Promise<Value> {
    return this.current(0);
  }

  private reading(): Promise<Value> {
    const value = this.read(this.last);
    value.then(
      (read) => {
        this.last = read;
      },
      () => {
        // Who asks next tries again.
        if (this.kept?.value === value) this.kept = undefined;
      },
    );
    return value;
  }
}
