import type { GraphLabel, Properties, RelationshipType } from '../domain/plan-graph.js';

/** Numbers as text whose order is theirs. */
export const pad = (...numbers: number[]) => numbers.map((number) => String(number).padStart(4, '0')).join('.');

export type OptionalProperties = Record<string, Properties[string] | null | undefined>;

/** The graph has no null: a property that is not printed is not there. */
export function present(properties: OptionalProperties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  ) as Properties;
}

/** The nodes that a part of a document becomes, each with its place among those of its kind, and the links among them. */
export interface GraphParts {
  nodes: { id: string; kind: GraphLabel; order: string; properties: OptionalProperties }[];
  links: [from: string, type: RelationshipType, to: string][];
}
