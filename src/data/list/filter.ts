import Cypher from '@neo4j/cypher-builder';
import { foldText } from '../../domain/fold-text.js';
import { LENGTHS } from '../../domain/input.schema.js';
import { normalized } from '../../domain/normalized.js';
import { spellingsOf } from '../../domain/search-text.js';
import { foldName } from '../../domain/searched-texts.js';
import { allOf, anyOf, type FieldPart, fieldPart, fieldsIn, notOf, type Part, partsOf } from './filter.part.js';

/** What a user filters nodes of a kind by. */
export interface Filter<Where> {
  /** A filter in its one form. */
  partOf: (where: Where) => Part;
  /** The predicate of a field. */
  predicate: (reads: Reads, field: FieldPart) => Cypher.Predicate;
  /** The relation behind a field; undefined where it is none. */
  relation: (field: string) => Relation<never> | undefined;
  /** Whether a part needs more than the node itself. */
  joins: (part: Part) => boolean;
}

/** A node, and how what needs a subquery is read of it. */
export interface Reads {
  node: Cypher.Node;
  /** The value of a subquery, which is the same wherever it bears this name. */
  once: (name: string, subquery: () => Cypher.Expr) => Cypher.Expr;
  /** Whether a related node passes. */
  some: (field: FieldPart, relation: Relation<never>) => Cypher.Predicate;
}

/** The predicate of one filter field over the node alone. */
type FieldPredicate<Value> = (node: Cypher.Node, value: Value) => Cypher.Predicate;

/** The predicate of one filter field that needs a subquery. */
export interface JoinedField<Value> {
  joined: (reads: Reads, value: Value) => Cypher.Predicate;
  /** What of its value stands in the text. */
  written?: (value: Value) => string;
}

export type { FieldPart } from './filter.part.js';

/** The way from a node to related ones, and what these can be filtered by. */
export interface Relation<Where> {
  path: (node: Cypher.Pattern, related: Cypher.Node) => Cypher.Pattern;
  filter: Filter<Where>;
}

type Given<Value> = Exclude<Value, null | undefined>;
// biome-ignore lint/suspicious/noExplicitAny: a field takes what its own type of value is.
type AnyField = FieldPredicate<any> | JoinedField<any> | { relation: Relation<any> };

/** One predicate for every field of a filter but and, or, not. */
export type FieldPredicates<Where> = {
  [Field in Exclude<keyof Where, keyof Combinators<Where>>]-?:
    | FieldPredicate<Given<Where[Field]>>
    | JoinedField<Given<Where[Field]>>
    | { relation: Relation<Given<Where[Field]>> };
};

/** How filters are combined. */
export interface Combinators<Where> {
  and?: Where[] | null;
  or?: Where[] | null;
  not?: Where | null;
}

/**
 * A filter from its fields. All that is given must hold; what is absent, and an empty `and`
 * or `or`, asks nothing. `not: {}` holds for nothing, since `{}` holds for everything.
 */
export function filterOf<Where extends object>(fields: FieldPredicates<Where>): Filter<Where> {
  const fieldOf = (name: string) => (fields as Record<string, AnyField>)[name] as AnyField;
  const partOfField = (name: string, value: unknown) => {
    const field = fieldOf(name);
    if ('relation' in field) return fieldPart(name, value, field.relation.filter.partOf(value));
    return fieldPart(name, value, undefined, 'written' in field ? field.written?.(value) : undefined);
  };
  const filter: Filter<Where> = {
    partOf(where) {
      const { and, or, not, ...given } = where as Where & Combinators<Where>;
      return allOf([
        ...Object.entries(given).flatMap(([name, value]) => (value == null ? [] : partOfField(name, value))),
        ...(and ?? []).map(filter.partOf),
        ...(or?.length ? [anyOf(or.map(filter.partOf))] : []),
        ...(not ? [notOf(filter.partOf(not))] : []),
      ]);
    },
    predicate(reads, part) {
      const field = fieldOf(part.field);
      if (typeof field === 'function') return field(reads.node, part.value);
      return 'relation' in field ? reads.some(part, field.relation) : field.joined(reads, part.value);
    },
    relation(name) {
      const field = fieldOf(name);
      return 'relation' in field ? field.relation : undefined;
    },
    joins: (part) => fieldsIn(part).some(({ field }) => typeof fieldOf(field) !== 'function'),
  };
  return filter;
}

/** The predicate of a part, its fields in an order that is always the same. */
export function predicateOf(filter: Filter<never>, reads: Reads, part: Part): Cypher.Predicate {
  const inner = (one: Part) => predicateOf(filter, reads, one);
  if (part.kind === 'field') return filter.predicate(reads, part);
  if (part.kind === 'not') return Cypher.not(inner(part.part));
  const parts = part.parts.map(inner);
  const all = part.kind === 'all' ? Cypher.and(...parts) : Cypher.or(...parts);
  return all ?? Cypher.true;
}

/** A filter of a node, for a statement that finds it. */
export interface Condition {
  node: Cypher.Node;
  filter: Filter<never>;
  part: Part;
}

/** What a filter asks of a node, as one condition. */
export const conditionOf = <Where>(filter: Filter<Where>, node: Cypher.Node, where: Where): Condition => ({
  node,
  filter,
  part: filter.partOf(where),
});

/** What a filter asks of a node, one condition for each part that has to hold. */
export function conditionsOf<Where>(
  filter: Filter<Where>,
  node: Cypher.Node,
  where: Where | null | undefined,
): Condition[] {
  if (!where) return [];
  return partsOf(filter.partOf(where)).map((part) => ({ node, filter, part }));
}

export interface StringWhere {
  eq?: string | null;
  in?: string[] | null;
  contains?: string | null;
}

/** The property equals one of the values. */
export const oneOf =
  (property: string): FieldPredicate<readonly (string | number)[]> =>
  (node, values) =>
    Cypher.in(node.property(property), new Cypher.Param(values));

/** The property equals the value. */
export const equal =
  (property: string): FieldPredicate<string | boolean> =>
  (node, value) =>
    Cypher.eq(node.property(property), new Cypher.Param(value));

/**
 * The node stands in the plan. That it has a place in the printed order, as every such node has, is said so that the index
 * over both serves; it then gives the order, too.
 */
export const inPlan: FieldPredicate<string> = (node, plan) =>
  Cypher.and(Cypher.eq(node.property('plan'), new Cypher.Param(plan)), Cypher.isNotNull(node.property('sortKey')));

/** No name is longer, so that what is need not be folded, which takes time. */
const isTooLong = (text: string) => text.length > LENGTHS.name;

/** As texts are stored: a letter and its voicing mark are one. */
const composed = (text: string) => normalized(text, 'NFC');

/** The code of the node, as printed before it, is as asked; width makes no difference, and 3-1 is 3.1. */
export const matchesCode: FieldPredicate<StringWhere> = (node, where) =>
  matches(node.property('code'), where, (text) => (isTooLong(text) ? [] : [foldText(text).replaceAll('-', '.')]));

/** The name of the node is as asked, in any spelling that search takes for the same. */
export const matchesName: FieldPredicate<StringWhere> = (node, where) =>
  matches(
    node.property('foldedName'),
    where,
    (text) => (isTooLong(text) ? [] : spellingsOf(text).map(foldName)),
    // 6年度 stands in 令和6年度, whose folded name says 2024年度.
    (text) => Cypher.contains(node.property('name'), new Cypher.Param(composed(text))),
  );

function matches(
  text: Cypher.Expr,
  where: StringWhere,
  spelled: (text: string) => string[],
  otherwise?: (part: string) => Cypher.Predicate,
): Cypher.Predicate {
  const spelling = new Cypher.Variable();
  const contains = (part: string) =>
    Cypher.any(spelling, new Cypher.Param(spelled(part)), Cypher.contains(text, spelling));
  return (
    Cypher.and(
      where.eq == null ? undefined : Cypher.in(text, new Cypher.Param(spelled(where.eq))),
      where.in == null ? undefined : Cypher.in(text, new Cypher.Param(where.in.flatMap(spelled))),
      where.contains == null ? undefined : Cypher.or(contains(where.contains), otherwise?.(where.contains)),
    ) ?? Cypher.true
  );
}

/** A step along a relationship, for paths: `from` the node at hand to one of a label. */
export function step(
  from: Cypher.Pattern | Cypher.Node,
  type: string,
  direction: 'left' | 'right',
  label: string,
  to?: Cypher.Node,
): Cypher.Pattern {
  const pattern = from instanceof Cypher.Pattern ? from : new Cypher.Pattern(from);
  const related = pattern.related({ type, direction });
  return to ? related.to(to, { labels: [label] }) : related.to({ labels: [label] });
}
