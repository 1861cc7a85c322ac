import { readFile, stat } from 'node:fs/promises';
import type { Bilingual } from '../../domain/bilingual.js';
import { MAX_BYTES } from '../limits.js';
import { tooLarge } from './decode-source.js';
import { SourceText } from './source-text.js';

const REASONS: Record<string, Bilingual> = {
  ENOENT: { ja: 'ファイルがありません。', en: 'there is no such file' },
  ENOTDIR: {
    ja: 'ファイルがありません。パスの途中がフォルダーではありません。',
    en: 'there is no such file: a part of the path before it is not a folder',
  },
  EACCES: {
    ja: 'ファイルを読めません。読み取りが許されていません。',
    en: 'the file cannot be read: permission is denied',
  },
  ELOOP: {
    ja: 'ファイルを読めません。リンクが循環しています。',
    en: 'the file cannot be read: its links lead in a circle',
  },
};

const FOLDER: Bilingual = {
  ja: 'これはフォルダーです。中の計画の文書を指定してください。',
  en: 'this is a folder; name the plan document in it',
};
const NO_FILE: Bilingual = {
  ja: 'これはファイルではありません。計画の文書はファイルから読みます。',
  en: 'this is not a file; a plan document is read from a file',
};

/**
 * The bytes of a file of a size that is read at all.
 *
 * @throws {PlanDocumentError} where it is missing, too large, or not a file
 */
export async function readSource(file: string): Promise<Uint8Array> {
  const source = new SourceText(file, '');
  try {
    const found = await stat(file);
    if (found.isDirectory()) source.refuse(0, FOLDER);
    // A pipe or device would be read for ever.
    if (!found.isFile()) source.refuse(0, NO_FILE);
    if (found.size > MAX_BYTES) source.refuse(0, tooLarge(found.size));
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (error instanceof Error && 'syscall' in error) {
      source.refuse(
        0,
        REASONS[code] ?? { ja: `ファイルを読めません（${code}）。`, en: `the file cannot be read (${code})` },
      );
    }
    throw error;
  }
}
