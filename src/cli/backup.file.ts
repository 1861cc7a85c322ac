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
} from '../data/backup.format.js';
import { KeikakuError } from '../domain/keikaku.error.js';

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

async function* splitLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
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
  if (error instanceof KeikakuError) return error;
  if (code.startsWith('Z_')) {
    const reason = code === 'Z_BUF_ERROR' ? CUT_OFF : DAMAGED;
    return new UnreadableBackupError({ ja: `${file}：${reason.ja}`, en: `${file}: ${reason.en}` }, { cause: error });
  }
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new KeikakuError(
    'BACKUP_FILE_UNUSABLE',
    { ja: `ファイル ${file} を使えません（${message}）。`, en: `The file ${file} cannot be used: ${message}` },
    { cause: error },
  );
}

const CUT_OFF = { ja: '途中で切れています', en: 'it is cut off' };
const DAMAGED = { ja: '壊れているか、別の種類のファイルです', en: 'it is damaged, or not a backup' };
