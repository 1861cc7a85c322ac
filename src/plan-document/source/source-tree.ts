import type { Path } from '../path.js';

/** A value of a document, and the offset in the text where it stands. */
export type SourceNode = ScalarNode | ListNode | MappingNode;

export interface ScalarNode {
  kind: 'scalar';
  offset: number;
  value: unknown;
  /** As written, where it is written without quotes: `012025` of the number 12025. */
  plain: string | undefined;
}

export interface ListNode {
  kind: 'list';
  offset: number;
  entries: SourceNode[];
}

export interface MappingNode {
  kind: 'mapping';
  offset: number;
  fields: Map<string, { keyOffset: number; node: SourceNode }>;
}

/** The node at a path, or undefined where there is none. */
export function nodeAt(root: SourceNode, path: Path): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const segment of path) node = node && childOf(node, segment);
  return node;
}

/** Where the value at a path stands; of a missing field, where the mapping stands that lacks it. */
export function offsetAt(root: SourceNode, path: Path): number {
  let node = root;
  for (const segment of path) {
    const child = childOf(node, segment);
    if (!child) break;
    node = child;
  }
  return node.offset;
}

/** Where the name of the last field of a path stands. */
export function keyOffsetAt(root: SourceNode, path: Path): number {
  const parent = nodeAt(root, path.slice(0, -1));
  const field = parent?.kind === 'mapping' ? parent.fields.get(String(path.at(-1))) : undefined;
  return field?.keyOffset ?? offsetAt(root, path);
}

/** Whether nothing is written where a value belongs, as behind the colon of `title:`. */
export function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.plain === '';
}

/** What stands for a value that is not written: it fits nowhere, unlike null, which has to be written. */
const NOTHING = Symbol('nothing is written');

/** The value as JSON.parse would have made it. */
export function plainValue(node: SourceNode): unknown {
  if (isEmpty(node)) return NOTHING;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.entries.map(plainValue);
  return Object.fromEntries([...node.fields].map(([name, field]) => [name, plainValue(field.node)]));
}

function childOf(node: SourceNode, segment: string | number): SourceNode | undefined {
  if (node.kind === 'list') return node.entries[segment as number];
  return node.kind === 'mapping' ? node.fields.get(String(segment))?.node : undefined;
}
