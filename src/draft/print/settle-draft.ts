import type { Bilingual } from '../../domain/bilingual.js';
import { madeKey } from '../../domain/made-key.js';
import { formatPath, type Path } from '../../plan-document/path.js';
import { relistings } from '../../plan-document/rules/relistings.rule.js';
import { siblingKeys } from '../../plan-document/rules/sibling-keys.rule.js';
import { viewPlan } from '../../plan-document/rules/view-plan.js';
import { type MappingNode, plainValue } from '../../plan-document/source/source-tree.js';
import { setField, textOf } from '../../workbook/tree-nodes.js';
import { type PrintContext, walkMappings } from './print-context.js';
import { SAME_NUMBER, SETTLED } from './print-messages.js';

/** One pass makes a listing the first, the next one makes those behind it relistings. */
const MOST_PASSES = 3;

/**
 * Makes the first listing of each program the first and all others relistings, where the print says otherwise or the first one could not be
 * read, and says so: such a document would be refused as a whole.
 */
export function settleRelistings(context: PrintContext): void {
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const wrong = nodesOf(context, (view) => [...relistings(view)].map(({ path }) => path.slice(0, -1)));
    for (const node of wrong) {
      if (node.fields.has('relisted')) node.fields.delete('relisted');
      else setField(node, 'relisted', true, node.offset);
      doubt(context, node, SETTLED);
    }
    if (wrong.length === 0) return;
  }
}

/** Gives places and reasons a key that neither their number nor their name tells apart. */
export function settleKeys(context: PrintContext): void {
  const fields = ['key', 'number', 'printedNumber'];
  const wrong = nodesOf(context, (view) =>
    [...siblingKeys(view)].map(({ path }) => (fields.includes(String(path.at(-1))) ? path.slice(0, -1) : path)),
  );
  for (const node of wrong) {
    const line = context.places.lineAt(node.offset);
    const made = [textOf(node, 'printedNumber'), textOf(node, 'name'), line?.page, line?.number];
    setField(node, 'key', madeKey(made.map(String)), node.offset);
    doubt(context, node, SAME_NUMBER);
  }
}

type View = ReturnType<typeof viewPlan>;

/** The parts of the draft that stand at some paths, as the check of a document sees it. */
function nodesOf({ root }: PrintContext, pathsIn: (view: View) => Path[]): MappingNode[] {
  // Nothing written means that no pillar is left out.
  const document = { printedPillars: [], ...(plainValue(root) as Parameters<typeof viewPlan>[0]) };
  const paths = new Set(pathsIn(viewPlan(document, [])).map(formatPath));
  const found: MappingNode[] = [];
  if (paths.size === 0) return found;
  walkMappings(root, [], (node, path) => {
    if (paths.has(formatPath(path))) found.push(node);
  });
  return found;
}

function doubt({ account, places }: PrintContext, node: MappingNode, why: Bilingual): void {
  const line = places.lineAt(node.offset);
  if (line) account.doubt(line, line.text, why);
}

/** Takes out the bodies and working groups that nothing names any more, since what named them was given others. */
export function dropUnnamed(root: MappingNode): void {
  const named = new Set<string>();
  walkMappings(root, [], (node, path) => {
    for (const [field, { node: inner }] of node.fields) {
      const isList = inner.kind === 'list' && (field === 'departments' || field === 'committees');
      for (const entry of isList ? inner.entries : []) if (entry.kind === 'scalar') named.add(String(entry.value));
    }
    const department = path.at(-2) === 'responsible' ? textOf(node, 'department') : undefined;
    if (department !== undefined) named.add(department);
  });
  for (const field of ['departments', 'committees']) {
    const declared = root.fields.get(field)?.node;
    if (declared?.kind !== 'mapping') continue;
    for (const handle of [...declared.fields.keys()]) if (!named.has(handle)) declared.fields.delete(handle);
    if (declared.fields.size === 0) root.fields.delete(field);
  }
}
