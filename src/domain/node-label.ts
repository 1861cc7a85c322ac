import { outerNumber } from './identity.js';
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
  code?: string;
}

/** Kinds that bear the number of their level, whose labels need the words of the plan. */
const NUMBERED: readonly NodeKind[] = ['PILLAR', 'VISION', 'MEASURE', 'ISSUE', 'POLICY', 'INITIATIVE', 'EVIDENCE'];

/** Whether the label of such a node has a word in it that its plan may print otherwise. */
export const hasLevelName = (kind: NodeKind): boolean => NUMBERED.includes(kind);

/**
 * What a list shows of a node, in Japanese, with the levels in the words of the plan: 施策3.1 就労支援の充実, 施策3.1の課題1 with its
 * summary, 障害福祉課. `indicator` is the name of the indicator of a series, whose own is no more than the name of a line.
 */
export function nodeLabel(kind: NodeKind, node: LabelledNode, names: LevelNames, indicator?: string): string {
  const { id, name, title, term, summary, number, code } = node;
  const level = (of: LevelKind) => levelName(of, names);
  switch (kind) {
    case 'PLAN':
      return title as string;
    case 'PILLAR':
      return `${level(kind)}${number} ${name}`;
    case 'MEASURE':
    case 'INITIATIVE':
      return `${level(kind)}${code} ${name}`;
    case 'VISION':
      return `${level('PILLAR')}${outerNumber(id)}の${level(kind)}${number} ${summary}`;
    case 'ISSUE':
    case 'POLICY':
      return `${level('MEASURE')}${outerNumber(id)}の${level(kind)}${number} ${summary}`;
    case 'EVIDENCE':
      // No plan numbers its evidence.
      return `${level('MEASURE')}${outerNumber(id)}の根拠 ${summary}`;
    case 'FOOTNOTE':
      return `脚注${number} ${term ?? summary}`;
    case 'INDICATOR_SERIES':
      return [indicator, name].filter(Boolean).join(' ');
    default:
      return name as string;
  }
}
