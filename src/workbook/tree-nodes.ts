import { plainText } from '../domain/plain-text.js';
import type { ListNode, MappingNode, ScalarNode, SourceNode } from '../plan-document/source/source-tree.js';

// The tree of a plan document as it grows out of the rows of a workbook.

export const mapping = (offset: number): MappingNode => ({ kind: 'mapping', offset, fields: new Map() });

export const scalar = (value: unknown, offset: number, plain?: string): ScalarNode => ({
  kind: 'scalar',
  offset,
  value,
  plain,
});

/** The list of a field, which begins empty. */
export function listIn(parent: MappingNode, field: string, offset: number): ListNode {
  const found = parent.fields.get(field)?.node;
  if (found?.kind === 'list') return found;
  const list: ListNode = { kind: 'list', offset, entries: [] };
  parent.fields.set(field, { keyOffset: offset, node: list });
  return list;
}

/** The mapping of a field, which begins empty. */
export function mappingIn(parent: MappingNode, field: string, offset: number): MappingNode {
  const found = parent.fields.get(field)?.node;
  if (found?.kind === 'mapping') return found;
  const inner = mapping(offset);
  parent.fields.set(field, { keyOffset: offset, node: inner });
  return inner;
}

/** Sets a field to a plain value, all of it at one place; what is undefined is left out. */
export function setField(node: MappingNode, field: string, value: unknown, offset: number): void {
  if (value !== undefined) node.fields.set(field, { keyOffset: offset, node: treeOf(value, offset) });
}

/** The text of a field, if it has one. */
export function textOf(node: MappingNode, field: string): string | undefined {
  const found = node.fields.get(field)?.node;
  return found?.kind === 'scalar' && found.value !== null ? String(found.value) : undefined;
}

/** A name as it is compared: in one width, with single spaces. */
export const plainLabel = (word: string) => plainText(word).normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();

/** The tree of a plain value, all of it at one place; what is undefined is left out. */
export function treeOf(value: unknown, offset: number): SourceNode {
  if (Array.isArray(value)) return { kind: 'list', offset, entries: value.map((one) => treeOf(one, offset)) };
  if (typeof value !== 'object' || value === null) {
    return scalar(value, offset, typeof value === 'string' ? undefined : String(value));
  }
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  return {
    kind: 'mapping',
    offset,
    fields: new Map(fields.map(([name, one]) => [name, { keyOffset: offset, node: treeOf(one, offset) }])),
  };
}
