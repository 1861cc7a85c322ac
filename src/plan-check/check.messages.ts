import type { ReadyPlan } from '../data/writing/ready-plan.js';
import type { StoredPlan } from '../data/writing/stored-plan.js';
import type { FileDraft } from '../draft/print/draft-file.js';
import type { Contents } from '../plan-document/contents.js';
import type { Note } from '../plan-document/note.js';
import type { Problem } from '../plan-document/problem.js';

/** What a worker is asked: to check a document, to draft one of a print, or to write a stored one as a workbook. */
export type WorkerRequest = CheckRequest | DraftRequest | { kind: 'workbook'; plan: StoredPlan };

export interface DraftRequest {
  kind: 'draft';
  bytes: Uint8Array;
  /** The name of the file, whose ending says what it is. */
  name: string;
  /** How the print is read, in YAML; null where that is to be proposed. */
  profile: string | null;
}

export interface CheckRequest {
  kind: 'check';
  bytes: Uint8Array;
  /** The name under which problems are reported. */
  file: string;
  /** Whether the plan is wanted, too, ready to be stored. */
  isToStore: boolean;
}

/** A document that is right. */
export interface CheckedDocument {
  contents: Contents;
  /** What its author should know although it is right. */
  notes: Note[];
  /** The revision that it was taken from, where it is a workbook that was. */
  basedOn?: string | undefined;
  /** The plan that it holds, where that was asked for. */
  plan?: ReadyPlan;
}

/** What a worker answers: what is right, what is wrong with it, or a defect of ours. */
export type WorkerAnswer =
  | CheckedDocument
  | { draft: FileDraft }
  | { workbook: Uint8Array }
  | { problems: readonly Problem[] }
  | { defect: unknown };
