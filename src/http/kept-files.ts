import { LRUCache } from 'lru-cache';
import { Turns } from '../domain/turns.js';

/** Some tens of files of large plans. */
const MAX_BYTES = 32_000_000;

/** Files that take a while to make: one is made at a time, and kept by what it was made of until others take its room. */
export class KeptFiles {
  private readonly files = new LRUCache<string, Uint8Array>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength + 1,
  });
  private readonly turns = new Turns(1);

  get(key: string): Uint8Array | undefined {
    return this.files.get(key);
  }

  /**
   * The file of this key, made when it is its turn, unless another request made it meanwhile.
   *
   * @param keyNow what the key is once the file is made; where it is another, the file is not kept
   */
  async make(key: string, make: () => Promise<Uint8Array>, keyNow: () => Promise<string>): Promise<Uint8Array> {
    const turn = await this.turns.take();
    try {
      const kept = this.files.get(key);
      if (kept) return kept;
      const made = await make();
      if ((await keyNow()) === key) this.files.set(key, made);
      return made;
    } finally {
      turn();
    }
  }
}
