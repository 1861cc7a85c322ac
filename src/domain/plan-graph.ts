import { createHash } from 'node:crypto';
import type { NodeKind } from './plan.js';

/** What a node or relationship carries: scalars and lists of scalars; what is absent is left out. */
export type Properties = Record<string, string | number | boolean | string[] | number[]>;

/** What is a node too, but only reached through the one it belongs to, each with the label it carries in the graph. */
export const PART_LABELS = {
  INDICATOR_VALUE: 'IndicatorValue',
  FIGURE: 'Figure',
  RATING: 'Rating',
  AMOUNT: 'Amount',
  SCHEDULE_STEP: 'ScheduleStep',
  FACT: 'Fact',
  CONTINUATION: 'Continuation',
  PLAN_RELATION: 'PlanRelation',
  BODY_NAMES: 'BodyNames',
  PLAN_FILE: 'PlanFile',
  RATING_GRADE: 'RatingGrade',
  LEGEND_MARK: 'LegendMark',
} as const;

export type PartKind = keyof typeof PART_LABELS;

export type GraphLabel = NodeKind | PartKind;

export interface GraphNode {
  id: string;
  kind: GraphLabel;
  properties: Properties;
}

/** The relationships of the model, read from the general to the particular or from reason to action. */
export const RELATIONSHIP_TYPES = [
  'PUBLISHES',
  'HAS_DEPARTMENT',
  'NAMES',
  'HAS_PILLAR',
  'HAS_SECTION',
  'HAS_MEASURE',
  'HAS_INITIATIVE',
  'GROUPS',
  'ENVISIONS',
  'AIMS_AT',
  'FACES',
  'ADDRESSED_BY',
  'HAS_POLICY',
  'RELISTS',
  'CARRIED_OUT_BY',
  'LISTS',
  'RUN_BY',
  'ENTRUSTED_TO',
  'RUNS_THROUGH',
  'MEASURED_BY',
  'TRACKED_BY',
  'HAS_SERIES',
  'HAS_VALUE',
  'HAS_SUPERSEDED_VALUE',
  'RESTS_ON',
  'CITES',
  'EXPLAINED_BY',
  'RATED',
  'COSTS',
  'SCHEDULED',
  'STATES',
  'CONTINUES',
  'RELATES',
  'PUBLISHED_IN',
  'GRADES_BY',
  'MARKS_BY',
] as const;

export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];

/** At most one relationship of a type stands between two nodes. */
export interface GraphRelationship {
  type: RelationshipType;
  from: string;
  to: string;
  properties: Properties;
}

/** A plan as the nodes and relationships it is stored as. */
export interface PlanGraph {
  /** The id of the plan. */
  plan: string;
  /** The id of its municipality. */
  municipality: string;
  /** The plan document that it was made of, as JSON; it is what is exported. */
  document: string;
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

/** A hash of everything a plan holds: equal for equal content, whatever the document's layout. */
export function revisionOf({ nodes, relationships }: PlanGraph): string {
  const lines = [
    ...nodes.map((node) => canonical([node.id, node.kind, node.properties])),
    ...relationships.map((link) => canonical([link.from, link.type, link.to, link.properties])),
  ].sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** JSON with the keys of every object in order, so that equal content is equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
