import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import {
  type BackupHeader,
  type BackupRecord,
  formatRecord,
  parseBackup,
  UnreadableBackupError,
} from '../data/writing/backup.format.js';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printable } from '../domain/printable.js';

type BackupLines = AsyncIterable<BackupHeader | BackupRecord>;

/** Only its owner may read it: it holds the hashes of tokens. */
const MODE = 0o600;

/**
 * Writes records as gzipped lines of JSON. The file appears, or takes the place of an earlier one, once it is whole and on the disk.
 *
 * @throws KeikakuError BACKUP_FILE_UNUSABLE, and what the records throw; then an earlier file is as it was.
 */
export async function writeBackupFile(file: string, records: BackupLines): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const disk = createWriteStream(unfinished, { flags: 'wx', mode: MODE, flush: true });
    await pipeline(Readable.from(linesOf(records)), createGzip(), disk);
    await rename(unfinished, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw explained(file, error);
  }
}

/**
 * Reads the records of a backup file.
 *
 * @throws KeikakuError BACKUP_FILE_UNUSABLE, and as parseBackup does where it is not a whole backup.
 */
export async function* readBackupFile(file: string): AsyncGenerator<BackupRecord> {
  const gunzip = createGunzip().setEncoding('utf8');
  // An error of either is thrown by whoever reads from the last.
  const done = pipeline(createReadStream(file), gunzip).catch(() => {});
  try {
    yield* parseBackup(splitLines(gunzip));
  } catch (error) {
    throw explained(file, error);
  } finally {
    gunzip.destroy();
    await done;
  }
}

/** The node of the largest plan document has half of it. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** Keeps of a file no more than a line, and of one that never ends no more than the longest there is. */
async function* splitLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let [length, number] = [0, 1];
  for await (const text of texts) {
    const pieces = text.split('\n');
    for (const [place, piece] of pieces.entries()) {
      parts.push(piece);
      length += piece.length;
      if (length > LONGEST_LINE) throw tooLong(number);
      if (place === pieces.length - 1) continue;
      yield parts.join('');
      [parts, length, number] = [[], 0, number + 1];
    }
  }
  if (length > 0) yield parts.join('');
}

function tooLong(number: number): UnreadableBackupError {
  const limit = LONGEST_LINE.toLocaleString('en');
  return new UnreadableBackupError({
    ja: `${number}行目が${limit}文字を超えています。バックアップの1行は1件の記録で、それより短いものです`,
    en: `line ${number} has more than ${limit} letters; a line of a backup holds one record, which is shorter`,
  });
}

async function* linesOf(records: BackupLines): AsyncGenerator<string> {
  for await (const record of records) yield `${formatRecord(record)}\n`;
}

/** A renamed file is sure to be there after a power cut once its folder is on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explained(file: string, error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (error instanceof UnreadableBackupError) return error.in(file);
  if (error instanceof KeikakuError) return error;
  if (code.startsWith('Z_')) {
    const reason = code === 'Z_BUF_ERROR' ? CUT_OFF : DAMAGED;
    return new UnreadableBackupError(reason, { cause: error }).in(file);
  }
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new KeikakuError(
    'BACKUP_FILE_UNUSABLE',
    {
      ja: `ファイル ${printable(file)} を使えません（${printable(message)}）。`,
      en: `The file ${printable(file)} cannot be used: ${printable(message)}`,
    },
    { cause: error },
  );
}

const CUT_OFF = { ja: '途中で切れています', en: 'it is cut off' };
const DAMAGED = { ja: '壊れているか、別の種類のファイルです', en: 'it is damaged, or not a backup' };
