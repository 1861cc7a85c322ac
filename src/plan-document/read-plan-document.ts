import type { Finding } from './finding.js';
import { goalNotes } from './goal.notes.js';
import { type Note, notesOf } from './note.js';
import { formatPath, type Path } from './path.js';
import type { PlanDocument } from './plan-document.schema.js';
import { PlanDocumentError } from './problem.js';
import { report } from './report.js';
import { checkRules } from './rules/plan-rules.js';
import { viewPlan } from './rules/view-plan.js';
import { checkShape } from './shape/check-shape.js';
import { buildTree } from './source/build-tree.js';
import { composeSource } from './source/compose-source.js';
import { decodeSource } from './source/decode-source.js';
import type { Places } from './source/places.js';
import { readSource } from './source/read-source.js';
import type { SourceNode } from './source/source-tree.js';
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
export function checkPlanDocument(bytes: Uint8Array, file: string): CheckedTree {
  const source = decodeSource(bytes, file);
  const { root, findings, notes } = buildTree(source, composeSource(source));
  const unreadable = findings.map(({ path }) => path);
  return checkTree({
    ...{ places: source, root, findings, unreadable, told: new Set<string>(), isWhole: true },
    notes: notesOf(notes, source),
  });
}

/** What a file was read into, whatever it is written in. */
export interface DocumentTree {
  places: Places;
  root: SourceNode;
  findings: Finding[];
  /** Where something stands that cannot be read. */
  unreadable: Path[];
  /** Where the findings tell all there is to tell, also of what stands around it, so that the schema has nothing to add; as formatPath writes it. */
  told: ReadonlySet<string>;
  /** Whether all that is written has its place in the tree; where not, what belongs together cannot be told. */
  isWhole: boolean;
  notes: Note[];
}

export interface CheckedTree {
  document: PlanDocument;
  notes: Note[];
}

/**
 * The document that a tree is, and what its author should know of it although it is right.
 *
 * @throws {PlanDocumentError} with everything that is wrong with it
 */
export function checkTree({ places, root, findings, unreadable, told, isWhole, notes }: DocumentTree): CheckedTree {
  const shape = checkShape(root);
  const faults = shape.findings.filter(({ path }) => !told.has(formatPath(path)));
  const plan = viewPlan(shape.readable, [...unreadable, ...shape.unreadable]);
  const all = [...findings, ...faults, ...(isWhole ? checkRules(plan) : [])];
  if (shape.document && all.length === 0) {
    return {
      document: shape.document,
      notes: [...notes, ...report([...summaryNotes(plan), ...goalNotes(plan)], places, root)],
    };
  }
  throw new PlanDocumentError(report(all, places, root));
}
