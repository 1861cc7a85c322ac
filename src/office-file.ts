import yauzl from 'yauzl';

// Files of Excel and Word are packed parts; here is what may be unpacked of them.

/** A part of a packed file, as the file itself says. */
export interface PackedPart {
  name: string;
  size: number;
  packedSize: number;
}

/** What all parts of a file may be together when they are unpacked; the largest plan needs a tenth of it. */
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
const MAX_PARTS = 1_000;

/** Whether a file is packed as those of Excel and Word are. */
export function isPacked(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);
}

/** Files of Excel and Word before 2007, and those with a password. */
export function isOldOffice(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

/**
 * What is in the file, before any of it is unpacked: a small file may hold gigabytes.
 * @throws Error of yauzl where the file is damaged
 */
export async function partsOf(bytes: Uint8Array): Promise<PackedPart[]> {
  const parts: PackedPart[] = [];
  for await (const { fileName, uncompressedSize, compressedSize } of (await open(bytes)).eachEntry()) {
    parts.push({ name: fileName, size: uncompressedSize, packedSize: compressedSize });
    if (parts.length > MAX_PARTS) break;
  }
  return parts;
}

export const hasMacros = (parts: readonly PackedPart[]): boolean =>
  parts.some(({ name }) => name.toLowerCase().endsWith('vbaproject.bin'));

export const unpackedSize = (parts: readonly PackedPart[]): number => parts.reduce((sum, { size }) => sum + size, 0);

/** Whether a file is not unpacked, since it holds too much or was made to be larger than it says. */
export function isTooLarge(parts: readonly PackedPart[]): boolean {
  // A part that says it is empty and is not would be unpacked without a limit.
  const isLying = parts.some(({ size, packedSize }) => size === 0 && packedSize > 2);
  return unpackedSize(parts) > MAX_UNPACKED_BYTES || parts.length > MAX_PARTS || isLying;
}

/**
 * The parts that are wanted, by their names; those that are not there are left out.
 * @throws Error of yauzl where one is damaged, encrypted, or not as large as it says
 */
export async function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Map<string, Buffer>> {
  const unpacked = new Map<string, Buffer>();
  const file = await open(bytes);
  for await (const entry of file.eachEntry()) {
    if (!isWanted(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    unpacked.set(entry.fileName, Buffer.concat(chunks));
  }
  return unpacked;
}

const open = (bytes: Uint8Array) =>
  yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
