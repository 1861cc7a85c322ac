import type { Bilingual } from '../../domain/bilingual.js';
import type { Finding } from '../finding.js';
import type { Path } from '../path.js';
import type { Loose } from '../shape/loose.js';
import type { PlanView } from './plan-view.js';
import { WORDS } from './words.js';

type Numbered = Loose<{ number: number }>;

/** Numbers of parts of one list that stand twice, or are not in ascending order. */
export function* ascendingNumbers({ document, pillars, measures }: PlanView): Iterable<Finding> {
  yield* check(WORDS.pillar, document.pillars, ['pillars']);
  for (const { path, node } of pillars) {
    yield* check(WORDS.vision, node.visions, [...path, 'visions']);
    yield* check(WORDS.measure, node.measures, [...path, 'measures']);
  }
  for (const { path, node } of measures) {
    yield* check(WORDS.evidence, node.evidence, [...path, 'evidence']);
    yield* check(WORDS.issue, node.issues, [...path, 'issues']);
    yield* check(WORDS.policy, node.policies, [...path, 'policies']);
    yield* check(WORDS.initiative, node.initiatives, [...path, 'initiatives']);
  }
  yield* check(WORDS.footnote, document.footnotes, ['footnotes']);
}

function* check(word: Bilingual, list: (Numbered | undefined)[] | undefined, path: Path): Iterable<Finding> {
  const indexByNumber = new Map<number, number>();
  let highest = 0;
  for (const [index, part] of (list ?? []).entries()) {
    const number = part?.number;
    if (number === undefined) continue;
    const first = indexByNumber.get(number);
    if (first !== undefined) {
      yield {
        path: [...path, index, 'number'],
        message: (lineOf) => {
          const line = lineOf([...path, first, 'number']);
          return {
            ja: `${word.ja}${number} はすでに${line}行目にあります。番号は一つずつです。`,
            en: `${word.en} ${number} stands in line ${line} already; every number stands once`,
          };
        },
      };
    } else if (number < highest) {
      const before = highest;
      yield {
        path: [...path, index, 'number'],
        message: {
          ja: `${word.ja}${number} が${word.ja}${before} より後にあります。番号の小さい順に並べてください。`,
          en: `${word.en} ${number} stands behind ${word.en} ${before}; put it in its place, in ascending order`,
        },
      };
    }
    if (first === undefined) indexByNumber.set(number, index);
    highest = Math.max(highest, number);
  }
}
