/**
 * Cuts one direction of a Bolt connection into messages: after the handshake, each comes in chunks with their length
 * ahead, and a chunk of length zero ends it.
 */
export class BoltStream {
  private pending = Buffer.alloc(0);
  private chunks: Buffer[] = [];

  /** @param skipHandshake gives how many bytes at the start belong to the handshake, or undefined while that is unknown. */
  constructor(
    private skipHandshake: ((start: Buffer) => number | undefined) | undefined,
    private readonly onMessage: (message: Buffer) => void,
  ) {}

  push(data: Buffer): void {
    this.pending = Buffer.concat([this.pending, data]);
    if (this.skipHandshake) {
      const length = this.skipHandshake(this.pending);
      if (length === undefined || this.pending.length < length) return;
      this.pending = this.pending.subarray(length);
      this.skipHandshake = undefined;
    }
    while (this.pending.length >= 2) {
      const length = this.pending.readUInt16BE();
      if (this.pending.length < 2 + length) return;
      if (length > 0) this.chunks.push(this.pending.subarray(2, 2 + length));
      else if (this.chunks.length > 0) {
        this.onMessage(Buffer.concat(this.chunks));
        this.chunks = [];
      }
      this.pending = this.pending.subarray(2 + length);
    }
  }
}

const PROPOSAL = 4 + 16;
const MANIFEST = 0x000001ff;

/** Where the handshake of the server ends: a version, or a list of versions with what it can do (since Bolt 5.7). */
export function endOfServerHandshake(start: Buffer): number | undefined {
  if (start.length < 4) return undefined;
  if (start.readUInt32BE() !== MANIFEST) return 4;
  const [count, behindCount] = readVarint(start, 4) ?? [];
  if (count === undefined || behindCount === undefined) return undefined;
  return readVarint(start, behindCount + 4 * count)?.[1];
}

/** Where the handshake of the client ends: its proposal and, where the server sent a list, its choice. */
export function endOfClientHandshake(start: Buffer): number | undefined {
  if (start.length <= PROPOSAL) return undefined;
  // A message begins with its length, and the first is shorter than 4 kB; a chosen version begins with two zeros.
  if (start.length < PROPOSAL + 5) return undefined;
  return start.readUInt16BE(PROPOSAL) === 0 ? readVarint(start, PROPOSAL + 4)?.[1] : PROPOSAL;
}

function readVarint(bytes: Buffer, at: number): [value: number, end: number] | undefined {
  for (let value = 0, shift = 0, place = at; place < bytes.length; place++, shift += 7) {
    const byte = bytes[place] as number;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, place + 1];
  }
  return undefined;
}
