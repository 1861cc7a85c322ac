import { type Note, notesOf } from './note.js';
import type { PlanDocument } from './plan-document.schema.js';
import { PlanDocumentError } from './problem.js';
import { report } from './report.js';
import { checkRules } from './rules/plan-rules.js';
import { viewPlan } from './rules/view-plan.js';
import { checkShape } from './shape/check-shape.js';
import { buildTree } from './source/build-tree.js';
import { composeSource } from './source/compose-source.js';
import { decodeSource } from './source/decode-source.js';
import { readSource } from './source/read-source.js';
import { summaryNotes } from './summary.notes.js';

/**
 * Reads a plan document, YAML or JSON, from disk.
 *
 * @throws {PlanDocumentError} with everything that is wrong with it
 */
export async function readPlanDocument(file: string): Promise<PlanDocument> {
  return parsePlanDocument(await readSource(file), file);
}

/**
 * Reads a plan document from its bytes, from wherever they come.
 *
 * @param file the name under which problems are reported
 * @throws {PlanDocumentError} with everything that is wrong with it
 */
export function parsePlanDocument(bytes: Uint8Array, file: string): PlanDocument {
  return checkPlanDocument(bytes, file).document;
}

/**
 * Reads a plan document from its bytes, and what its author should know of it although it is right.
 *
 * @throws {PlanDocumentError} with everything that is wrong with it
 */
export function checkPlanDocument(bytes: Uint8Array, file: string): { document: PlanDocument; notes: Note[] } {
  const source = decodeSource(bytes, file);
  const tree = buildTree(source, composeSource(source));
  const shape = checkShape(tree.root);
  const unreadable = [...tree.findings.map(({ path }) => path), ...shape.unreadable];
  const plan = viewPlan(shape.readable, unreadable);
  const findings = [...tree.findings, ...shape.findings, ...checkRules(plan)];
  if (shape.document && findings.length === 0) {
    const notes = [...notesOf(tree.notes, source), ...report([...summaryNotes(plan)], source, tree.root)];
    return { document: shape.document, notes };
  }
  throw new PlanDocumentError(report(findings, source, tree.root));
}
