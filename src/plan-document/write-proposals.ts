import type { Proposal } from '../domain/plan-proposals.js';
import { pathsOfParts } from './continuing-parts.js';
import type { Path } from './path.js';
import { parsePlanDocument } from './read-plan-document.js';
import { buildTree } from './source/build-tree.js';
import { composeSource } from './source/compose-source.js';
import { decodeSource } from './source/decode-source.js';
import { nodeAt, type SourceNode } from './source/source-tree.js';
import { applied, type Edit } from './source/text-edits.js';

/**
 * A plan document in YAML with proposals of what its parts continue, each as a comment at its part: whoever confirms one takes away the number sign.
 *
 * @param file the name under which problems are reported
 * @throws {PlanDocumentError} with everything that is wrong with the document
 */
export function withProposals(bytes: Uint8Array, file: string, proposals: readonly Proposal[]): string {
  const paths = pathsOfParts(parsePlanDocument(bytes, file));
  const source = decodeSource(bytes, file);
  const { root } = buildTree(source, composeSource(source));
  const edits = proposals.map(({ after, continues, before, similarity }) => {
    const said = `continues: [${JSON.stringify(continues)}] # 案 ${similarity.toFixed(2)} ${before.properties.name}`;
    return commented(said.replaceAll(/\s+/gu, ' '), paths.get(after.id) as Path, root, source.text);
  });
  const text = applied(edits, source.text);
  parsePlanDocument(Buffer.from(text), file);
  return text;
}

/** A comment before the first field of a mapping, or before the line of one in braces. */
function commented(said: string, path: Path, root: SourceNode, text: string): Edit {
  const { offset } = nodeAt(root, path) as SourceNode;
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const column = offset - line;
  if (text[offset] !== '{') return { offset, removed: 0, inserted: `# ${said}\n${' '.repeat(column)}` };
  const indent = /^ */.exec(text.slice(line))?.[0] ?? '';
  return { offset: line, removed: 0, inserted: `${indent}# ${path.at(-1)}: ${said}\n` };
}
