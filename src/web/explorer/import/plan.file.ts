import { type ImportedFragment, ImportPlanDocument, ImportWorkbookDocument } from '../operations.generated';
import { AskError, send } from '../shared/ask';
import type { Word } from '../shared/words';

/** A file that is no plan, or not written in a way that is read; said with its name. */
export class UnreadableFileError extends Error {
  constructor(readonly word: Extract<Word, 'importOfNone' | 'importNotUtf8'>) {
    super(word);
  }
}

/** The endings of files that are read. */
export const ENDINGS = ['.xlsx', '.yaml', '.yml', '.json'] as const;

/**
 * Has a file checked, or stored where it is no dry run.
 *
 * @throws UnreadableFileError, AskError
 */
export async function importFile(file: File, token: string, dryRun: boolean): Promise<ImportedFragment> {
  const name = file.name.toLowerCase();
  if (!ENDINGS.some((ending) => name.endsWith(ending))) throw new UnreadableFileError('importOfNone');
  const imported = name.endsWith('.xlsx')
    ? (await send(ImportWorkbookDocument, { workbook: await base64Of(file), dryRun }, token)).importWorkbook
    : (await send(ImportPlanDocument, { document: await textOf(file), dryRun }, token)).importPlan;
  if (!imported) throw new AskError('refused');
  return imported;
}

async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new UnreadableFileError('importNotUtf8');
  }
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
