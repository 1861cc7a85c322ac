import type { ReadyPlan } from '../data/writing/ready-plan.js';
import { COMMAND_BUDGET } from '../domain/time-budget.js';
import { PlanChecker } from '../plan-check/plan-checker.js';
import type { Contents } from '../plan-document/contents.js';
import { MAX_PROBLEMS } from '../plan-document/limits.js';
import type { Note } from '../plan-document/note.js';
import { formatProblem, formatProblems, PlanDocumentError, type Problem } from '../plan-document/problem.js';
import { readSource } from '../plan-document/source/read-source.js';
import { tell } from './output.js';

/** A plan document that passed every check, as the plan that is to be stored. */
export interface PlanFile {
  file: string;
  plan: ReadyPlan;
  /** The revision that it was taken from, where it is a workbook that was. */
  basedOn: string | undefined;
}

/** A plan document that passed every check. */
interface ValidFile {
  file: string;
  contents: Contents;
}

/** Reads plan documents, and prints the problems of each one that has any, and the notes of the others. */
export async function readPlans(files: string[]): Promise<{ plans: PlanFile[]; failed: boolean }> {
  const plans: PlanFile[] = [];
  const failed = await eachFile(files, async (checker, bytes, file) => {
    const { plan, notes, basedOn } = await checker.planOf(bytes, file);
    plans.push({ file, plan, basedOn });
    return notes;
  });
  return { plans, failed };
}

/**
 * The same for who only wants to know what the documents hold.
 *
 * @param onProblems is given what is wrong with a file, beside its being printed
 */
export async function checkPlans(
  files: string[],
  onProblems: OnProblems = () => {},
): Promise<{ valid: ValidFile[]; failed: boolean }> {
  const valid: ValidFile[] = [];
  const check = async (checker: PlanChecker, bytes: Uint8Array, file: string) => {
    const { contents, notes } = await checker.documentOf(bytes, file);
    valid.push({ file, contents });
    return notes;
  };
  const failed = await eachFile(files, check, onProblems);
  return { valid, failed };
}

type OnProblems = (bytes: Uint8Array, problems: readonly Problem[]) => Promise<void> | void;

async function eachFile(
  files: string[],
  check: (checker: PlanChecker, bytes: Uint8Array, file: string) => Promise<Note[]>,
  onProblems: OnProblems = () => {},
): Promise<boolean> {
  const checker = new PlanChecker(COMMAND_BUDGET);
  let failed = false;
  try {
    for (const file of files) {
      let bytes: Uint8Array = new Uint8Array();
      try {
        bytes = await readSource(file);
        printNotes(await check(checker, bytes, file));
      } catch (error) {
        if (!(error instanceof PlanDocumentError)) throw error;
        failed = true;
        tell(formatProblems(error.problems));
        await onProblems(bytes, error.problems);
      }
    }
  } finally {
    await checker.close();
  }
  return failed;
}

/** Notes go where problems go, so that what a command answers stands alone. */
function printNotes(notes: Note[]) {
  for (const note of notes.slice(0, MAX_PROBLEMS)) tell(formatProblem(note).message);
  const more = notes.length - MAX_PROBLEMS;
  if (more > 0) tell(`ほかに${more}件 / ${more} more`);
}
