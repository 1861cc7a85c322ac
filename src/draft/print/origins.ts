import { type Document, isMap, isScalar } from 'yaml';
import type { Path } from '../../plan-document/path.js';
import type { SourceNode } from '../../plan-document/source/source-tree.js';
import type { PrintPlaces } from './print-places.js';

/** Where in the print a part of a draft came from. */
export interface Origin {
  /** Where it stands in the document. */
  path: Path;
  /** Such as 72ページ12行目. */
  said: string;
}

/** The lists whose entries are told with the line that each came from. */
const LISTS = new Set(['pillars', 'sections', 'measures', 'initiatives', 'programs', 'listings', 'indicators']);
const REASONS = new Set(['visions', 'issues', 'policies', 'evidence', 'footnotes']);

/** Where each part of a draft came from, in the order of the document. */
export function originsOf(root: SourceNode, places: PrintPlaces): Origin[] {
  const origins: Origin[] = [];
  const visit = (node: SourceNode, path: Path, isPart: boolean): void => {
    const line = isPart && node.kind === 'mapping' ? places.lineAt(node.offset) : undefined;
    if (line) origins.push({ path, said: places.said(line).ja });
    if (node.kind === 'list') {
      const list = String(path.at(-1));
      const isOfParts = LISTS.has(list) || REASONS.has(list);
      for (const [index, entry] of node.entries.entries()) visit(entry, [...path, index], isOfParts);
    }
    if (node.kind === 'mapping') for (const [field, inner] of node.fields) visit(inner.node, [...path, field], false);
  };
  visit(root, [], false);
  return origins;
}

/** Says in comments of a document from which line of the print each of its parts came. */
export function noteOrigins(document: Document, origins: readonly Origin[]): void {
  for (const { path, said } of origins) {
    const node = document.getIn(path, true);
    const key = isMap(node) ? node.items[0]?.key : undefined;
    // Before its first field: before the entry of a list, a comment would stand at the end of the one above.
    if (isScalar(key)) key.commentBefore = ` ${said}`;
    else if (isMap(node)) node.comment = ` ${said}`;
  }
}
