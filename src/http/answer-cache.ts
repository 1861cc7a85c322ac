import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** Shorter answers are not compressed: it would save less than a network packet. */
const COMPRESSED_FROM = 1_400;

/** What an entry takes beside its bytes: key, objects and their place in the lists. */
const ENTRY_OVERHEAD = 512;

/** What one client may fill of it, once it is full: who asks for more lets go of his own. */
const SHARE = 1 / 4;

/** An answer as it is sent. */
export interface KeptAnswer {
  contentType: string;
  body: Buffer;
  isCompressed: boolean;
}

interface Entry extends KeptAnswer {
  /** Who asked for it first. */
  client: string;
  bytes: number;
}

/** What is kept for one client, in the order in which it was last asked for. */
interface Share {
  bytes: number;
  keys: Set<string>;
}

/** What all that is stored is known by; another text after anything was written. */
interface Version {
  /** As it was found last. */
  readonly known: string;
  /** Where it was looked at a moment ago. */
  readonly fresh: string | undefined;
  /** As it is now. */
  current(): Promise<string>;
  /** How often it was looked at. */
  readonly checks: number;
}

/**
 * Answers as bytes, kept until anything is written to the database. Holds at most so many bytes; what was not asked for longest goes first.
 */
export class AnswerCache {
  private readonly answers: LRUCache<string, Entry>;
  private readonly shares = new Map<string, Share>();
  private keptVersion = '';
  private readonly making = new Map<string, Promise<KeptAnswer | undefined>>();

  constructor(
    private readonly maxBytes: number,
    private readonly version: Version,
    private readonly versionMs: number,
  ) {
    this.answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ bytes }) => bytes,
      dispose: (entry, key) => this.release(key, entry),
    });
  }

  /**
   * The version of the data that answers are valid for now.
   *
   * @throws Error where the database does not say so in time: then nobody knows whether they are.
   */
  async currentVersion(): Promise<string> {
    const version = this.version.fresh ?? (await this.inTime(this.version.current()));
    if (version !== this.keptVersion) this.answers.clear();
    this.keptVersion = version;
    return version;
  }

  get(key: string): KeptAnswer | undefined {
    const kept = this.answers.get(key);
    const keys = kept && this.shares.get(kept.client)?.keys;
    if (keys?.delete(key)) keys.add(key);
    return kept;
  }

  /** The answer as another request is making it now; undefined where none is, or what it made is not for others. */
  madeMeanwhile(key: string, version: string): Promise<KeptAnswer | undefined> | undefined {
    return this.making.get(keyOf(version, key));
  }

  /** Makes an answer that those who ask the same meanwhile may have, too, where `make` gives one to keep. */
  async make(
    key: string,
    version: string,
    make: () => Promise<KeptAnswer | undefined>,
  ): Promise<KeptAnswer | undefined> {
    const place = keyOf(version, key);
    const made = make();
    const shared = made.catch(() => undefined);
    this.making.set(place, shared);
    try {
      return await made;
    } finally {
      if (this.making.get(place) === shared) this.making.delete(place);
    }
  }

  /** The bytes of an answer that was begun at a version; kept, unless the data has another by now, at the expense of the client that asked. */
  async keep(key: string, version: string, contentType: string, text: string, client = ''): Promise<KeptAnswer> {
    const plain = Buffer.from(text);
    const isCompressed = plain.byteLength >= COMPRESSED_FROM;
    const body = isCompressed ? await compress(plain, { level: 4 }) : plain;
    const kept = { contentType, body, isCompressed };
    if (version === this.version.known)
      this.add(key, { ...kept, client, bytes: body.byteLength + key.length + ENTRY_OVERHEAD });
    return kept;
  }

  private add(key: string, entry: Entry): void {
    const most = this.maxBytes * SHARE;
    if (entry.bytes > most) return;
    this.answers.delete(key);
    const share = this.shares.get(entry.client) ?? { bytes: 0, keys: new Set() };
    for (const oldest of share.keys) {
      const isFull = this.size + entry.bytes > this.maxBytes;
      if (!isFull || share.bytes + entry.bytes <= most) break;
      this.answers.delete(oldest);
    }
    this.answers.set(key, entry);
    share.bytes += entry.bytes;
    share.keys.add(key);
    this.shares.set(entry.client, share);
  }

  private release(key: string, { client, bytes }: Entry): void {
    const share = this.shares.get(client);
    if (!share) return;
    share.bytes -= bytes;
    share.keys.delete(key);
    if (share.keys.size === 0) this.shares.delete(client);
  }

  /** How many answers it holds. */
  get count(): number {
    return this.answers.size;
  }

  /** How many bytes it holds. */
  get size(): number {
    return this.answers.calculatedSize;
  }

  /** How often the database was asked whether anything was written. */
  get checks(): number {
    return this.version.checks;
  }

  private inTime(version: Promise<string>): Promise<string> {
    // Nobody may wait for it any more when it fails.
    version.catch(() => {});
    return Promise.race([
      version,
      wait(this.versionMs, undefined, { ref: false }).then(() => {
        throw new Error('The database does not say in time whether anything was written.');
      }),
    ]);
  }
}

/** The plain bytes of an answer, for clients that do not take gzip. */
export async function plainBody({ body, isCompressed }: KeptAnswer): Promise<Buffer> {
  return isCompressed ? expand(body) : body;
}

/** What tells one request for an answer from another; short, whatever the question. */
export function keyOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
