import { readFile, stat } from 'node:fs/promises';
import { MAX_BYTES } from '../limits.js';
import { tooLarge } from './decode-source.js';
import { SourceText } from './source-text.js';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file: a part of the path before it is not a folder',
  EACCES: 'the file cannot be read: permission is denied',
  ELOOP: 'the file cannot be read: its links lead in a circle',
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
    if (found.isDirectory()) source.refuse(0, 'this is a folder; name the plan document in it');
    // A pipe or device would be read for ever.
    if (!found.isFile()) source.refuse(0, 'this is not a file; a plan document is read from a file');
    if (found.size > MAX_BYTES) source.refuse(0, tooLarge(found.size));
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (error instanceof Error && 'syscall' in error) {
      source.refuse(0, REASONS[code] ?? `the file cannot be read (${code})`);
    }
    throw error;
  }
}
