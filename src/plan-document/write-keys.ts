import { revisionOf } from '../domain/plan-graph.js';
import { isKey } from './bodies.js';
import type { Path } from './path.js';
import type { PlanDocument } from './plan-document.schema.js';
import { plainName } from './programs.js';
import { parsePlanDocument } from './read-plan-document.js';
import { viewPlan } from './rules/view-plan.js';
import { buildTree } from './source/build-tree.js';
import { composeSource } from './source/compose-source.js';
import { decodeSource } from './source/decode-source.js';
import { keyOffsetAt, nodeAt, type SourceNode } from './source/source-tree.js';
import { applied, type Edit } from './source/text-edits.js';
import { toPlanGraph } from './to-plan-graph.js';

/**
 * A plan document with all keys that it leaves out written into it, so that ids stay whatever is renamed or renumbered; all else, with
 * comments and layout, is as it was.
 *
 * @param file the name under which problems are reported
 * @throws {PlanDocumentError} with everything that is wrong with the document
 */
export function withKeys(bytes: Uint8Array, file: string): { text: string; written: number } {
  const document = parsePlanDocument(bytes, file);
  const source = decodeSource(bytes, file);
  const { root } = buildTree(source, composeSource(source));
  const edits = editsOf(document, root, source.text);
  const text = applied(edits, source.text);
  const revisions = [document, parsePlanDocument(Buffer.from(text), file)].map((one) => revisionOf(toPlanGraph(one)));
  if (revisions[0] !== revisions[1])
    throw new Error(`The keys that were written into ${file} are not those that are made.`);
  return { text, written: edits.length };
}

function editsOf(document: PlanDocument, root: SourceNode, text: string): Edit[] {
  const plan = viewPlan(document, []);
  const { places, visions, evidence, issues, policies, indicators, bodies, declared } = plan;
  const numbered = [...places, ...visions, ...evidence, ...issues, ...policies].filter(
    ({ node }) => (node as { number?: number }).number === undefined,
  );
  return [
    ...[...numbered, ...indicators]
      .filter(({ node }) => (node as { key?: string }).key === undefined)
      .map(({ path, key }) => written('key', key as string, path, root, text)),
    ...renamed('department', new Map(bodies.all.map((body) => [body.handle, bodies.keyOf(body)])), root, text),
    ...renamed(
      'program',
      new Map(declared.all.map((program) => [program.handle, declared.keyOf(program)])),
      root,
      text,
    ),
  ];
}

/** Writes a field before all others of a mapping, in its style. */
function written(field: string, value: string, path: Path, root: SourceNode, text: string): Edit {
  const { offset } = nodeAt(root, path) as SourceNode;
  if (text[offset] !== '{') {
    const indent = ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
    return { offset, removed: 0, inserted: `${field}: ${JSON.stringify(value)}\n${indent}` };
  }
  const comma = /^\{\s*\}/.test(text.slice(offset, offset + 1_000)) ? '' : ',';
  return { offset: offset + 1, removed: 0, inserted: ` "${field}": ${JSON.stringify(value)}${comma}` };
}

/**
 * Calls entries by their keys where they are called by their names, which become a field of theirs; also where they are referred to, should
 * they have another name, or another entry the same.
 */
function renamed(
  kind: 'department' | 'program',
  keys: ReadonlyMap<string, string>,
  root: SourceNode,
  text: string,
): Edit[] {
  const named = [...keys].filter(([handle]) => !isKey(handle));
  const others = new Map<string, string>();
  const nameOf = (handle: string) => {
    const entry = nodeAt(root, [`${kind}s`, handle, 'name']);
    return plainName(entry?.kind === 'scalar' ? String(entry.value) : handle);
  };
  const times = new Map<string, number>();
  for (const handle of keys.keys()) times.set(nameOf(handle), (times.get(nameOf(handle)) ?? 0) + 1);
  const edits = named.flatMap(([handle, key]) => {
    const path: Path = [`${kind}s`, handle];
    const rename = replaced(keyOffsetAt(root, path), handle.length, key, text);
    const entry = nodeAt(root, path);
    const hasName = entry?.kind === 'mapping' && entry.fields.has('name');
    if (hasName || (times.get(nameOf(handle)) ?? 0) > 1) {
      others.set(handle, key).set(`${kind}/${handle}`, `${kind}/${key}`);
    }
    return hasName ? [rename] : [rename, written('name', handle, path, root, text)];
  });
  return others.size === 0 ? edits : [...edits, ...references(root, '', others, text)];
}

/** The fields in which a document refers to what it declares. */
const REFERRING = new Set(['program', 'department', 'departments', 'parent', 'by', 'explains', 'continues']);

function references(node: SourceNode, field: string, keys: ReadonlyMap<string, string>, text: string): Edit[] {
  if (node.kind === 'list') return node.entries.flatMap((entry) => references(entry, field, keys, text));
  if (node.kind === 'mapping')
    return [...node.fields].flatMap(([name, { node: value }]) => references(value, name, keys, text));
  const key = REFERRING.has(field) ? keys.get(String(node.value)) : undefined;
  return key === undefined ? [] : [replaced(node.offset, node.plain?.length ?? 0, key, text)];
}

/** Another word in place of one, in the same quotes; `length` is that of one without. */
function replaced(offset: number, length: number, word: string, text: string): Edit {
  QUOTED.lastIndex = offset;
  const quoted = QUOTED.exec(text)?.[0];
  const quote = quoted?.[0] ?? '';
  return { offset, removed: quoted?.length ?? length, inserted: `${quote}${word}${quote}` };
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/sy;
