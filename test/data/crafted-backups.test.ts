import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBackupFile } from '../../src/cli/backup.file.js';

const HEADER = '{"keikaku":"backup","version":1,"at":"2026-04-01T00:00:00.000Z"}';
const END = '{"end":{"nodes":1,"relationships":0}}';
const HASH = 'a'.repeat(64);
const node = (labels: string[], properties: object) => JSON.stringify({ node: { element: '1', labels, properties } });
const token = (properties: object) =>
  node(['Token'], { name: 'a', hash: HASH, scopes: ['record'], municipalities: ['999997'], ...properties });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keikaku-crafted-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(file: string): Promise<number> {
  let records = 0;
  for await (const _record of readBackupFile(file)) records += 1;
  return records;
}

async function readText(text: string): Promise<number> {
  const file = join(folder, 'crafted.backup');
  await writeFile(file, gzipSync(text));
  return read(file);
}

it('one line of 600 MB is refused before it fills the memory', { timeout: 120_000 }, async () => {
  const file = join(folder, 'line.backup');
  const megabyte = 'a'.repeat(1024 * 1024);
  const parts = Readable.from(
    (function* () {
      yield `${HEADER}\n{"node":{"element":"`;
      for (let count = 0; count < 600; count += 1) yield megabyte;
    })(),
  );
  await pipeline(parts, createGzip({ level: 1 }), createWriteStream(file));
  const before = process.memoryUsage().rss;
  const error: { code: string; message: string } = await read(file).then(String, (error) => error);
  expect(error.code).toBe('BACKUP_UNREADABLE');
  expect(error.message).toMatch(/line\.backup: line 2 has more than 33,554,432 letters/);
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
});

it.each([
  ['a token of a bogus scope', token({ scopes: ['import', 'admin'] }), 'Token.scopes'],
  ['a token of a million scopes', token({ scopes: Array(1_000_000).fill('admin') }), 'Token.scopes'],
  ['a token with a hash that is none', token({ hash: 'b' }), 'Token.hash'],
  ['a token of no municipality there is', token({ municipalities: ['999999'] }), 'Token.municipalities'],
  ['a token that ends on no day', token({ expires: 'never' }), 'Token.expires'],
  ['a token with more than it has', token({ admin: true }), 'Token'],
  ['a label that there is not', node(['Admin'], { id: 'a' }), 'labels'],
  ['two labels', node(['Token', 'Change'], {}), 'labels'],
  ['a kind that there is not', node(['Node', 'Department'], { id: 'a', kind: 'ARMY' }), 'Department.kind'],
  [
    'a year out of range',
    node(['RecordedActual'], { id: 'a', series: 'b', fiscalYear: 99_999 }),
    'RecordedActual.fiscalYear',
  ],
  ['a number where a text is', node(['Node', 'Plan'], { id: 'a', title: 1 }), 'Plan.title'],
  [
    'a change that there is not',
    node(['Change'], { id: 'a', at: 1, by: 'a', what: 'NOTHING', plan: 'a' }),
    'Change.what',
  ],
])('%s is refused with its file, line and field', async (_what, line, field) => {
  await expect(readText([HEADER, line, END, ''].join('\n'))).rejects.toMatchObject({
    code: 'BACKUP_UNREADABLE',
    message: expect.stringMatching(new RegExp(`crafted\\.backup: line 2 holds what is never stored \\(${field}`)),
  });
});

it('a list of a million faults, and brackets without end, are one fault', { timeout: 60_000 }, async () => {
  for (const value of [`[${'{},'.repeat(999_999)}{}]`, '['.repeat(5_000_000)]) {
    const line = `{"node":{"element":"1","labels":["Node","Plan"],"properties":{"id":"a","title":${value}}}}`;
    await expect(readText([HEADER, line, END].join('\n'))).rejects.toMatchObject({
      code: 'BACKUP_UNREADABLE',
      message: expect.stringContaining('line 2 is not a backup record'),
    });
  }
});

it('what is stored is read, with the numbers that JSON has not', async () => {
  const actual = node(['RecordedActual'], { id: 'a', series: 'b', fiscalYear: 2024, value: { float: 'Infinity' } });
  expect(await readText([HEADER, token({}), END].join('\n'))).toBe(2);
  expect(await readText([HEADER, actual, END].join('\n'))).toBe(2);
});
