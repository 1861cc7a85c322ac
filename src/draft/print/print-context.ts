import type { Path } from '../../plan-document/path.js';
import type { MappingNode, SourceNode } from '../../plan-document/source/source-tree.js';
import { scalar } from '../../workbook/tree-nodes.js';
import type { DraftBodies } from '../draft-bodies.js';
import type { PrintedLine } from './print.js';
import type { PrintProfile } from './print.profile.js';
import type { PrintAccount } from './print-account.js';
import type { PrintPlaces } from './print-places.js';
import type { Reading } from './reading.js';

/** What all parts of a draft of a print work on. */
export interface PrintContext {
  root: MappingNode;
  profile: PrintProfile;
  reading: Reading;
  places: PrintPlaces;
  account: PrintAccount;
  bodies: DraftBodies;
  /** Whether printed sentences go into the draft; of a plan of others they do not. */
  withTexts: boolean;
  /** What bears the number of a footnote. */
  noted: Map<number, MappingNode[]>;
}

/** A place of the draft, or the plan itself. */
export interface OpenPlace {
  node: MappingNode;
  /** How deep it stands; -1 of the plan. */
  depth: number;
  /** pillar, measure …; plan. */
  is: string;
  parent: OpenPlace | undefined;
}

/** Adds a sentence to a text of the draft. */
export function addText(node: MappingNode, field: string, text: string, offset: number): void {
  const before = node.fields.get(field)?.node;
  const said = before?.kind === 'scalar' ? `${before.value}${text}` : text;
  node.fields.set(field, { keyOffset: offset, node: scalar(said, offset) });
}

/** Keeps which footnotes stand on some lines, as those of what the lines say. */
export function keepNotes({ noted }: PrintContext, lines: readonly PrintedLine[], node: MappingNode): void {
  for (const number of lines.flatMap(({ footnotes }) => footnotes)) {
    noted.set(number, [...(noted.get(number) ?? []), node]);
  }
}

/** Visits all parts of a draft, each with where it stands. */
export function walkMappings(node: SourceNode, path: Path, visit: (node: MappingNode, path: Path) => void): void {
  if (node.kind === 'list') {
    for (const [index, entry] of node.entries.entries()) walkMappings(entry, [...path, index], visit);
  }
  if (node.kind !== 'mapping') return;
  visit(node, path);
  for (const [field, { node: inner }] of node.fields) walkMappings(inner, [...path, field], visit);
}
