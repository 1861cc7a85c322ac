import type { ReadyPlan } from '../data/writing/ready-plan.js';
import type { Contents } from '../plan-document/contents.js';
import type { Note } from '../plan-document/note.js';
import type { Problem } from '../plan-document/problem.js';

/** What a worker is asked. */
export interface CheckRequest {
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
export type CheckAnswer = CheckedDocument | { problems: readonly Problem[] } | { defect: unknown };
