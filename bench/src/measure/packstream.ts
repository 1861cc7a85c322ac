import neo4j from 'neo4j-driver';

/** A structure of PackStream: a message, or a value beyond JSON. */
export interface Structure {
  signature: number;
  fields: unknown[];
}

/**
 * Reads a structure of PackStream, the encoding of Bolt messages (https://neo4j.com/docs/bolt/current/packstream).
 * Integers stay Bolt integers, so that what was read can be sent again as it was.
 */
export function readStructure(bytes: Buffer): Structure {
  return new Reader(bytes).value() as Structure;
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  value(): unknown {
    const marker = this.unsigned(1);
    if (marker < 0x80) return neo4j.int(marker);
    if (marker >= 0xf0) return neo4j.int(marker - 0x100);
    const small = marker & 0x0f;
    switch (marker & 0xf0) {
      case 0x80:
        return this.text(small);
      case 0x90:
        return this.list(small);
      case 0xa0:
        return this.map(small);
      case 0xb0:
        return this.structure(small);
    }
    return this.marked(marker);
  }

  private marked(marker: number): unknown {
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        return this.take(8).readDoubleBE();
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        return neo4j.int(this.take(1).readInt8());
      case 0xc9:
        return neo4j.int(this.take(2).readInt16BE());
      case 0xca:
        return neo4j.int(this.take(4).readInt32BE());
      case 0xcb:
        return neo4j.int(this.take(8).readBigInt64BE());
      case 0xcc:
      case 0xcd:
      case 0xce:
        return Buffer.from(this.take(this.unsigned(2 ** (marker - 0xcc))));
      case 0xd0:
      case 0xd1:
      case 0xd2:
        return this.text(this.unsigned(2 ** (marker - 0xd0)));
      case 0xd4:
      case 0xd5:
      case 0xd6:
        return this.list(this.unsigned(2 ** (marker - 0xd4)));
      case 0xd8:
      case 0xd9:
      case 0xda:
        return this.map(this.unsigned(2 ** (marker - 0xd8)));
    }
    throw new Error(`PackStream has no marker 0x${marker.toString(16)}`);
  }

  private take(length: number): Buffer {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private unsigned(length: number): number {
    return this.take(length).readUIntBE(0, length);
  }

  private text(length: number): string {
    return this.take(length).toString('utf8');
  }

  private list(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  private map(size: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length: size }, () => [this.value() as string, this.value()]));
  }

  private structure(size: number): Structure {
    return { signature: this.unsigned(1), fields: this.list(size) };
  }
}
