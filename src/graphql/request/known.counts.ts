import type { NodeCounts } from '../../data/store/node-count.repository.js';

/** How old numbers may be by which a question is let through. */
const FRESH_MS = 1_000;

/** How many nodes of each kind there are, kept for those who weigh a question before anything is read for it. */
export class KnownCounts {
  /** What was read last; nothing before that. */
  counts: NodeCounts | undefined;
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly read: () => Promise<NodeCounts>) {}

  /** Reads them anew. Where the database does not answer they stay as they were: whoever asks it next is told so. */
  async renew(): Promise<void> {
    const startedAt = performance.now();
    try {
      this.counts = await this.read();
      this.readAt = startedAt;
    } catch {
      // They are only an upper bound, without which a question costs more.
    }
  }

  /** The numbers of now. */
  async fresh(): Promise<NodeCounts | undefined> {
    if (performance.now() - this.readAt > FRESH_MS) await this.renew();
    return this.counts;
  }
}
