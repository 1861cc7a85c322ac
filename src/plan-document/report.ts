import type { Finding } from './finding.js';
import { MAX_PROBLEMS } from './limits.js';
import { Suggestions } from './nearest.js';
import type { Path } from './path.js';
import type { Problem } from './problem.js';
import type { Places } from './source/places.js';
import { keyOffsetAt, offsetAt, type SourceNode } from './source/source-tree.js';

/** The findings as problems with their places in the file, in that order, at most a hundred and the rest counted. */
export function report(findings: Finding[], places: Places, root: SourceNode): Problem[] {
  const placed = findings
    .map((finding) => ({ ...finding, offset: placeOf(finding, root) }))
    .sort((one, other) => one.offset - other.offset);
  const saidAt = (path: Path) => places.saidAt(offsetAt(root, path));
  const suggestions = new Suggestions();
  const problems = placed.slice(0, MAX_PROBLEMS).map(({ path, offset, message }) => {
    return places.problem(offset, typeof message === 'function' ? message(saidAt, suggestions) : message, path);
  });
  const next = placed[MAX_PROBLEMS];
  if (next) {
    const standsFor = placed.length - MAX_PROBLEMS;
    const message = {
      ja: `ここから後にさらに${standsFor}件ありますが、表示していません。先に上のものを直してください。`,
      en: `${standsFor} more from here on are not shown; correct these first`,
    };
    problems.push({ ...places.problem(next.offset, message), standsFor });
  }
  return problems;
}

function placeOf({ path, offset, atKey }: Finding, root: SourceNode): number {
  return offset ?? (atKey ? keyOffsetAt(root, path) : offsetAt(root, path));
}
