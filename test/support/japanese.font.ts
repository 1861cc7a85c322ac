import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const FONTS = ['japanese-400', 'japanese-700', 'latin-400', 'latin-700'];

/**
 * A fontconfig file that offers a Japanese font, for a browser on a machine without one: without it every picture is boxes. The
 * page itself is not touched. Fonts come as WOFF, which browsers take from pages and not from the system.
 */
export async function japaneseFontConfig(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keikaku-fonts-'));
  const { resolve } = createRequire(import.meta.url);
  for (const font of FONTS) {
    const woff = await readFile(resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${font}-normal.woff`));
    await writeFile(join(folder, `${font}.ttf`), trueTypeOf(woff));
  }
  const config = join(folder, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return config;
}

/** A WOFF file is a TrueType file whose tables are compressed one by one: https://www.w3.org/TR/WOFF/ */
function trueTypeOf(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = 44 + index * 20;
    const [offset, stored, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
    const raw = woff.subarray(offset, offset + stored);
    const data = stored < length ? inflateSync(raw) : raw;
    return { tag: woff.subarray(entry, entry + 4), checksum: woff.subarray(entry + 16, entry + 20), data };
  });
  const header = Buffer.alloc(12 + count * 16);
  const power = Math.floor(Math.log2(count));
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((count - 2 ** power) * 16, 10);
  let offset = header.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const entry = 12 + index * 16;
    tag.copy(header, entry);
    checksum.copy(header, entry + 4);
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    offset += padded(data).length;
  });
  return Buffer.concat([header, ...tables.map(({ data }) => padded(data))]);
}

const padded = (data: Buffer) => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
