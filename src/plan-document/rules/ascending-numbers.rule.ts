import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import type { Loose } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';

type Numbered = Loose<{ number: number }>;

/** Numbers of parts of one list that stand twice, or are not in ascending order. */
export function* ascendingNumbers({ document, pillars, measures }: PlanView): Iterable<Finding> {
  yield* check('pillar', document.pillars, ['pillars']);
  for (const { path, node } of pillars) {
    yield* check('vision', node.visions, [...path, 'visions']);
    yield* check('measure', node.measures, [...path, 'measures']);
  }
  for (const { path, node } of measures) {
    yield* check('evidence', node.evidence, [...path, 'evidence']);
    yield* check('issue', node.issues, [...path, 'issues']);
    yield* check('policy', node.policies, [...path, 'policies']);
    yield* check('initiative', node.initiatives, [...path, 'initiatives']);
  }
  yield* check('footnote', document.footnotes, ['footnotes']);
}

function* check(word: string, list: (Numbered | undefined)[] | undefined, path: Path): Iterable<Finding> {
  const indexByNumber = new Map<number, number>();
  let highest = 0;
  for (const [index, part] of (list ?? []).entries()) {
    const number = part?.number;
    if (number === undefined) continue;
    const first = indexByNumber.get(number);
    if (first !== undefined) {
      yield {
        path: [...path, index, 'number'],
        message: (lineOf) =>
          `${word} ${number} stands in line ${lineOf([...path, first, 'number'])} already; every number stands once`,
      };
    } else if (number < highest) {
      const before = highest;
      yield {
        path: [...path, index, 'number'],
        message: `${word} ${number} stands behind ${word} ${before}; put it in its place, in ascending order`,
      };
    }
    if (first === undefined) indexByNumber.set(number, index);
    highest = Math.max(highest, number);
  }
}
