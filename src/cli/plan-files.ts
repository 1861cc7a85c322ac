import type { PlanDocument } from '../plan-document/plan-document.schema.js';
import { formatProblems, PlanDocumentError } from '../plan-document/problem.js';
import { readPlanDocument } from '../plan-document/read-plan-document.js';

/** A plan document that passed every check. */
export interface PlanFile {
  file: string;
  document: PlanDocument;
}

/** Reads plan documents, and prints the problems of each one that has any. */
export async function readPlans(files: string[]) {
  const plans: PlanFile[] = [];
  let failed = false;
  for (const file of files) {
    try {
      plans.push({ file, document: await readPlanDocument(file) });
    } catch (error) {
      if (!(error instanceof PlanDocumentError)) throw error;
      failed = true;
      console.error(formatProblems(error.problems));
    }
  }
  return { plans, failed };
}
