import { extname } from 'node:path';
import { readPdf } from './pdf/read-pdf.js';
import { type Print, UnreadablePrintError } from './print.js';
import { readText } from './read-text.js';
import { readWord } from './word/read-word.js';

/**
 * Reads the print of a plan, by what the name of its file ends with.
 *
 * @param onPage told after every page of a PDF, counted from 1
 * @throws {UnreadablePrintError} with what to do
 */
export async function readPrint(
  bytes: Uint8Array,
  file: string,
  onPage?: (page: number, pages: number) => void,
): Promise<Print> {
  switch (extname(file).toLowerCase()) {
    case '.pdf':
      return readPdf(bytes, onPage);
    case '.docx':
      return readWord(bytes);
    case '.txt':
      return readText(bytes);
    default:
      throw new UnreadablePrintError({
        ja: '下書きにできるのは .pdf・.docx・.txt・.xlsx です。',
        en: 'a draft is made of .pdf, .docx, .txt or .xlsx',
      });
  }
}
