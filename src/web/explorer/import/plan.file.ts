import {
  DraftPlanDocument,
  type DraftPlanMutation,
  ExportWorkbookDocument,
  type ExportWorkbookMutation,
  type ImportedFragment,
  ImportPlanDocument,
  ImportWorkbookDocument,
} from '../operations.generated';
import { AskError, send } from '../shared/ask';
import type { Word } from '../shared/words';

/** A file that is no plan, or not written in a way that is read; said with its name. */
export class UnreadableFileError extends Error {
  constructor(
    readonly word: Extract<Word, 'importOfNone' | 'importNotUtf8'>,
    readonly file: string,
  ) {
    super(word);
  }
}

/** What was made of a print. */
export type Draft = NonNullable<DraftPlanMutation['draftPlan']>;

const PRINTS = ['.pdf', '.docx', '.txt'];
const DOCUMENTS = ['.xlsx', '.yaml', '.yml', '.json'];

/** The endings of files that are read. */
export const ENDINGS = [...DOCUMENTS, ...PRINTS];

const endsWith = ({ name }: File, endings: readonly string[]) =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));

/** Whether a file is a printed plan, of which a draft is made first. */
export const isPrint = (file: File): boolean => endsWith(file, PRINTS);

/**
 * Has a file checked, or stored where it is no dry run.
 *
 * @throws UnreadableFileError, AskError
 */
export async function importFile(file: File, token: string, dryRun: boolean): Promise<ImportedFragment> {
  if (!endsWith(file, DOCUMENTS)) throw new UnreadableFileError('importOfNone', file.name);
  if (!endsWith(file, ['.xlsx'])) return importText(await textOf(file), token, dryRun);
  const sent = await send(ImportWorkbookDocument, { workbook: await base64Of(file), dryRun }, token);
  return answered(sent.importWorkbook);
}

/** Has a plan document checked, or stored where it is no dry run. */
export async function importText(document: string, token: string, dryRun: boolean): Promise<ImportedFragment> {
  return answered((await send(ImportPlanDocument, { document, dryRun }, token)).importPlan);
}

/**
 * Has a draft made of a print, or a profile proposed where none is given.
 *
 * @throws UnreadableFileError, AskError
 */
export async function draftOf(print: File, profile: File | undefined, token: string): Promise<Draft> {
  const variables = {
    print: await base64Of(print),
    fileName: print.name,
    profile: profile ? await textOf(profile) : null,
  };
  return answered((await send(DraftPlanDocument, variables, token)).draftPlan);
}

/** Has a stored plan written as a workbook. */
export async function exportedWorkbook(
  plan: string,
  token: string,
): Promise<NonNullable<ExportWorkbookMutation['exportWorkbook']>> {
  return answered((await send(ExportWorkbookDocument, { id: plan }, token)).exportWorkbook);
}

function answered<Answer>(answer: Answer | null | undefined): Answer {
  if (!answer) throw new AskError('refused');
  return answer;
}

async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new UnreadableFileError('importNotUtf8', file.name);
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
