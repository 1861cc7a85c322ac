import type { NodeKind, NodeLabelFragment } from '../operations.generated';
import type { Language } from './language';

type Label = readonly [ja: string, en: string];

/** What kinds of node are called where the plan prints no name of its own for them. */
const KINDS: Record<NodeKind, Label> = {
  MUNICIPALITY: ['市町村', 'Municipality'],
  PLAN: ['計画', 'Plan'],
  PILLAR: ['柱', 'Pillar'],
  VISION: ['目指す姿', 'Vision'],
  MEASURE: ['施策', 'Measure'],
  ISSUE: ['課題', 'Issue'],
  POLICY: ['方針', 'Policy'],
  INITIATIVE: ['取組', 'Initiative'],
  PROGRAM: ['事業', 'Program'],
  DEPARTMENT: ['担当課', 'Department'],
  COMMITTEE: ['部会', 'Working group'],
  INDICATOR: ['指標', 'Indicator'],
  INDICATOR_SERIES: ['指標の系列', 'Indicator series'],
  EVIDENCE: ['根拠', 'Evidence'],
  FOOTNOTE: ['脚注', 'Footnote'],
};

/** The kind of a node, from the type that GraphQL tells. */
export function kindOf(node: { __typename: NodeLabelFragment['__typename'] }): NodeKind {
  return node.__typename.replaceAll(/(?<=.)[A-Z]/g, '_$&').toUpperCase() as NodeKind;
}

/** What a kind is called in a plan: in Japanese in the plan's own words. */
export function wordOf(
  kind: NodeKind,
  language: Language,
  levelNames: readonly { kind: NodeKind; name: string }[],
): string {
  const [ja, en] = KINDS[kind];
  if (language === 'en') return en;
  return levelNames.find((level) => level.kind === kind)?.name ?? ja;
}
