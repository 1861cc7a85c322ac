import type { IdWord } from '../domain/identity.js';
import type { GraphLabel, PartKind, Properties, RelationshipType } from '../domain/plan-graph.js';

export type OptionalProperties = Record<string, Properties[string] | null | undefined>;

/** The graph has no null: a property that is not printed is not there. */
export function present(properties: OptionalProperties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  ) as Properties;
}

/** What an object says in one text or number each, without its lists and parts. */
export function scalarsOf(written: object): OptionalProperties {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => typeof value !== 'object'));
}

/** Numbers as text whose order is theirs. */
export const pad = (...numbers: number[]) => numbers.map((number) => String(number).padStart(4, '0')).join('.');

/** What a part of a plan is added to. */
export interface GraphParts {
  id(word: IdWord, name: string | number): string;
  /** Adds a node of this plan only. `order` is its place among the nodes of its kind. */
  add(id: string, kind: PartKind, order: string, properties: OptionalProperties): string;
  link(from: string, type: RelationshipType, to: string, properties?: OptionalProperties): void;
  /** Sets further properties of a node that was added. */
  set(id: string, properties: OptionalProperties): void;
}

/** The nodes that an indicator becomes, each with its place among those of its kind, and the links among them. */
export interface IndicatorParts {
  nodes: { id: string; kind: GraphLabel; order: string; properties: OptionalProperties }[];
  links: [from: string, type: RelationshipType, to: string][];
}
