import type { Finding } from './finding.js';
import { MAX_PROBLEMS } from './limits.js';
import { Suggestions } from './nearest.js';
import type { Path } from './path.js';
import type { Problem } from './problem.js';
import type { SourceText } from './source/source-text.js';
import { keyOffsetAt, offsetAt, type SourceNode } from './source/source-tree.js';

/** The findings as problems with their places in the file, in that order, at most a hundred and the rest counted. */
export function report(findings: Finding[], source: SourceText, root: SourceNode): Problem[] {
  const placed = findings
    .map((finding) => ({ ...finding, offset: placeOf(finding, root) }))
    .sort((one, other) => one.offset - other.offset);
  const lineOf = (path: Path) => source.lineAt(offsetAt(root, path));
  const suggestions = new Suggestions();
  const problems = placed.slice(0, MAX_PROBLEMS).map(({ path, offset, message }) => {
    return source.problem(offset, typeof message === 'function' ? message(lineOf, suggestions) : message, path);
  });
  const next = placed[MAX_PROBLEMS];
  if (next) {
    const standsFor = placed.length - MAX_PROBLEMS;
    const message = {
      ja: `ここから後にさらに${standsFor}件ありますが、表示していません。先に上のものを直してください。`,
      en: `${standsFor} more from here on are not shown; correct these first`,
    };
    problems.push({ ...source.problem(next.offset, message), standsFor });
  }
  return problems;
}

function placeOf({ path, offset, atKey }: Finding, root: SourceNode): number {
  return offset ?? (atKey ? keyOffsetAt(root, path) : offsetAt(root, path));
}
