import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { KeikakuError } from '../domain/keikaku.error.js';
import { printable } from '../domain/printable.js';

/** Writes over a file, which is as it was until all of it is on the disk. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file);
  await write(target, content, (await stat(target)).mode);
}

/**
 * Writes a file that may be there already; then, too, it is as it was until all of it is on the disk.
 *
 * @throws KeikakuError FILE_UNUSABLE
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await write(file, content, 0o644);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new KeikakuError(
      'FILE_UNUSABLE',
      {
        ja: `${printable(file)} に書き込めません（${code}）。フォルダーがあるか、書き込みが許されているか、ディスクに空きがあるかを確認してください。`,
        en: `Cannot write ${printable(file)} (${code}). Check that its folder is there and may be written to, and the free disk space.`,
      },
      { cause: error },
    );
  }
}

async function write(target: string, content: string | Uint8Array, mode: number): Promise<void> {
  const unfinished = `${target}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, content, { flag: 'wx', mode, flush: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
