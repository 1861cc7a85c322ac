import { type LevelKind, type LevelNames, levelName } from './level-name.js';
import type { NodeKind } from './plan.js';

/** What of a node its label is made of; which of it there is depends on the kind. */
export interface LabelledNode {
  id: string;
  name?: string | null;
  title?: string;
  term?: string | null;
  summary?: string | null;
  number?: number;
  /** As printed before the name of a place, or of a reason; null where nothing is. */
  printedNumber?: string | null;
  /** What a plan calls this section; other levels have one name each. */
  levelName?: string | null;
  /** Where a reason is printed, in the words of the plan. */
  at?: string;
}

/** Kinds that bear the number of their level, whose labels need the words of the plan. */
const NUMBERED: readonly NodeKind[] = [
  'PILLAR',
  'SECTION',
  'VISION',
  'MEASURE',
  'ISSUE',
  'POLICY',
  'INITIATIVE',
  'EVIDENCE',
];

/** Whether the label of such a node has a word in it that its plan may print otherwise. */
export const hasLevelName = (kind: NodeKind): boolean => NUMBERED.includes(kind);

/**
 * What a list shows of a node, in Japanese, with the levels in the words of the plan: 施策3.1 就労支援の充実, 施策3.1の課題1 with its
 * summary, 障害福祉課. `indicator` is the name of the indicator of a series, whose own is no more than the name of a line.
 */
export function nodeLabel(kind: NodeKind, node: LabelledNode, names: LevelNames, indicator?: string): string {
  const { name, title, term, summary, number, printedNumber, at } = node;
  const numbered = (word: string) => (printedNumber ? `${word}${printedNumber}` : '');
  const level = (of: LevelKind) => levelName(of, names);
  switch (kind) {
    case 'PLAN':
      return title as string;
    case 'PILLAR':
    case 'SECTION':
    case 'MEASURE':
    case 'INITIATIVE':
      return spaced(numbered(node.levelName ?? level(kind)), name);
    case 'VISION':
    case 'ISSUE':
    case 'POLICY':
      return spaced(behind(at, numbered(level(kind)) || level(kind)), summary);
    case 'EVIDENCE':
      // No plan numbers its evidence.
      return spaced(behind(at, '根拠'), summary);
    case 'FOOTNOTE':
      return spaced(`脚注${number}`, term ?? summary);
    case 'INDICATOR_SERIES':
      return spaced(indicator, name);
    default:
      return name as string;
  }
}

const spaced = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(' ');

const behind = (place: string | undefined, part: string) => (place ? `${place}の${part}` : part);
