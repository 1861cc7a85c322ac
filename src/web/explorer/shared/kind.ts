// With its extensions, since Node reads this file in a test as well.
import type { Language } from '../../../tables/labels.js';
import type { NodeKind, NodeLabelFragment } from '../operations.generated.js';

/** What Japanese plans call levels in words that English has its own for: only other names are shown in Japanese on English pages. */
const TRANSLATED: Partial<Record<NodeKind, readonly string[]>> = {
  COMMITTEE: ['部会'],
  DEPARTMENT: ['担当'],
};

type Label = readonly [ja: string, en: string, many: string];

/** What kinds of node are called where the plan prints no name of its own for them. */
const KINDS: Record<NodeKind, Label> = {
  MUNICIPALITY: ['市町村', 'Municipality', 'Municipalities'],
  PLAN: ['計画', 'Plan', 'Plans'],
  PILLAR: ['柱', 'Pillar', 'Pillars'],
  SECTION: ['節', 'Section', 'Sections'],
  VISION: ['目指す姿', 'Vision', 'Visions'],
  MEASURE: ['施策', 'Measure', 'Measures'],
  ISSUE: ['課題', 'Issue', 'Issues'],
  POLICY: ['方針', 'Policy', 'Policies'],
  INITIATIVE: ['取組', 'Initiative', 'Initiatives'],
  PROGRAM: ['事業', 'Program', 'Programs'],
  DEPARTMENT: ['担当課', 'Division in charge', 'Divisions in charge'],
  COMMITTEE: ['会議体（部会など）', 'Subcommittee', 'Subcommittees'],
  INDICATOR: ['指標', 'Indicator', 'Indicators'],
  INDICATOR_SERIES: ['指標の内訳', 'Indicator breakdown', 'Indicator breakdowns'],
  EVIDENCE: ['現状・背景', 'Background', 'Background'],
  FOOTNOTE: ['脚注', 'Footnote', 'Footnotes'],
};

/** The kind of a node, from the type that GraphQL tells. */
export function kindOf(node: { __typename: NodeLabelFragment['__typename'] }): NodeKind {
  return node.__typename.replaceAll(/(?<=.)[A-Z]/g, '_$&').toUpperCase() as NodeKind;
}

/** What a kind is called in a plan: in the plan's own words, which are the same for one and for many; in English what those words mean, where they are the usual ones. */
export function wordOf(
  kind: NodeKind,
  language: Language,
  levelNames: readonly { kind: NodeKind; name: string }[],
  isMany = false,
): string {
  const [ja, en, many] = KINDS[kind];
  const own = levelNames.find((level) => level.kind === kind)?.name ?? ja;
  if (language === 'ja' || (own !== ja && !TRANSLATED[kind]?.includes(own))) return own;
  return isMany ? many : en;
}
