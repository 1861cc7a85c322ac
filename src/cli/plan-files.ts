import { MAX_PROBLEMS } from '../plan-document/limits.js';
import type { Note } from '../plan-document/note.js';
import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { formatProblem, formatProblems, PlanDocumentError } from '../plan-document/problem.js';
import { checkPlanDocument } from '../plan-document/read-plan-document.js';
import { readSource } from '../plan-document/source/read-source.js';

/** A plan document that passed every check. */
export interface PlanFile {
  file: string;
  document: PlanDocument;
}

/** Reads plan documents, and prints the problems of each one that has any, and the notes of the others. */
export async function readPlans(files: string[]) {
  const plans: PlanFile[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const { document, notes } = checkPlanDocument(await readSource(file), file);
      plans.push({ file, document });
      printNotes(notes);
    } catch (error) {
      if (!(error instanceof PlanDocumentError)) throw error;
      failed = true;
      console.error(formatProblems(error.problems));
    }
  }
  return { plans, failed };
}

/** Notes go where problems go, so that what a command answers stands alone. */
function printNotes(notes: Note[]) {
  for (const note of notes.slice(0, MAX_PROBLEMS)) console.error(formatProblem(note).message);
  const more = notes.length - MAX_PROBLEMS;
  if (more > 0) console.error(`ほかに${more}件 / ${more} more`);
}
