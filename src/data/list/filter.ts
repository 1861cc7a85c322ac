import Cypher from '@neo4j/cypher-builder';
import { foldText } from '../../domain/fold-text.js';
import { LENGTHS } from '../../domain/input.schema.js';
import { normalized } from '../../domain/normalized.js';
import { spellingsOf } from '../../domain/search-text.js';
import { foldName } from '../../domain/searched-texts.js';
import { type FilterKind, know } from './filter.known.js';
import { allOf, anyOf, type FieldPart, fieldPart, fieldsIn, notOf, type Part, partsOf } from './filter.part.js';

/** Which fields a filter has, for who looks at what was asked without filtering by it. */
export interface FilterShape {
  /** What is filtered; null for a filter of something else, such as the rows of a workload. */
  kind: FilterKind | null;
  /** The names of its fields, but for and, or, not. */
  fields: readonly string[];
  /** The filter that a field takes; undefined where it takes something else, or is none. */
  within: (field: string) => FilterShape | undefined;
  /** Whether a field needs more than the node itself. */
  isJoined: (field: string) => boolean;
}

/** What a user filters nodes of a kind by. */
export interface Filter<Where> extends FilterShape {
  /** A filter in its one form. */
  partOf: (where: Where) => Part;
  /** The predicate of a field. */
  predicate: (reads: Reads, field: FieldPart) => Cypher.Predicate;
  /** The relation behind a field; undefined where it is none. */
  relation: (field: string) => Relation | undefined;
  /** Whether a part needs more than the node itself. */
  joins: (part: Part) => boolean;
  /** Whether a part holds where one of several things does. */
  chooses: (part: Part) => boolean;
}

/** Any filter, to be looked at without filtering by it. */
export type AnyFilter = Filter<never>;

/** A node, and how what needs a subquery is read of it. */
export interface Reads {
  node: Cypher.Node;
  /** The value of a subquery, which is the same wherever it bears this name. */
  once: (name: string, subquery: () => Cypher.Expr) => Cypher.Expr;
  /** Whether a related node passes. */
  some: (field: FieldPart, relation: Relation) => Cypher.Predicate;
}

/** The predicate of one filter field over the node alone. */
export interface FieldPredicate<Value> {
  (node: Cypher.Node, value: Value): Cypher.Predicate;
  /** Whether it is one of several, as with `or`. */
  isChoice?: true;
}

/** The predicate of one filter field that needs a subquery. */
export interface JoinedField<Value> {
  joined: (reads: Reads, value: Value) => Cypher.Predicate;
  /** What of its value stands in the text. */
  written?: (value: Value) => string;
}

export type { FieldPart } from './filter.part.js';

/** The way from a node, as a pattern that begins there and by itself, to related ones. */
type Path = (pattern: Cypher.Pattern, related: Cypher.Node, node: Cypher.Node) => Cypher.Pattern | Cypher.Pattern[];

/** The way from a node to related ones, and what these can be filtered by. */
export interface Relation {
  path: Path;
  filter: AnyFilter;
}

/** The filter field of related nodes. Their filter is looked up when it is needed, since filters of two kinds may name each other. */
export interface RelatedField<Where> {
  path: Path;
  filter: () => Filter<Where>;
}

/** A field that filters by related nodes: at least one of them passes. */
export const related = <Where>(path: Path, filter: () => Filter<Where>): RelatedField<Where> => ({ path, filter });

// biome-ignore lint/suspicious/noExplicitAny: a field takes what its own type of value is.
type AnyField = FieldPredicate<any> | JoinedField<any> | RelatedField<any>;

/** What can be asked of a node, by its fields: one predicate each. */
export type FilterFields = Record<string, AnyField>;

type ValueOf<Field> =
  Field extends RelatedField<infer Where>
    ? Where
    : Field extends JoinedField<infer Value>
      ? Value
      : Field extends FieldPredicate<infer Value>
        ? Value
        : never;

/** What a filter of these fields takes, but for and, or, not; null is taken for what is absent. */
export type ValuesOf<Fields> = { [Field in keyof Fields]?: ValueOf<Fields[Field]> | null };

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
export function filterOf<Fields extends FilterFields, Where extends ValuesOf<Fields> & Combinators<Where>>(
  kind: FilterKind | null,
  fields: Fields,
): Filter<Where> {
  const fieldOf = (name: string) => fields[name] as AnyField;
  const partOfField = (name: string, value: unknown) => {
    const field = fieldOf(name);
    if ('path' in field) return fieldPart(name, value, field.filter().partOf(value));
    return fieldPart(name, value, undefined, 'written' in field ? field.written?.(value) : undefined);
  };
  const isJoined = (name: string) => typeof fieldOf(name) !== 'function';
  const filter: Filter<Where> = {
    kind,
    fields: Object.keys(fields),
    partOf(where) {
      const { and, or, not, ...given } = where;
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
      const relation = filter.relation(part.field);
      return relation ? reads.some(part, relation) : (field as JoinedField<unknown>).joined(reads, part.value);
    },
    relation(name) {
      const field = fields[name];
      return field && 'path' in field ? { path: field.path, filter: field.filter() } : undefined;
    },
    within: (name) => filter.relation(name)?.filter,
    isJoined,
    joins: (part) => fieldsIn(part).some(({ field }) => isJoined(field)),
    chooses: (part) => part.kind === 'any' || (part.kind === 'field' && 'isChoice' in fieldOf(part.field)),
  };
  if (kind) know(kind, filter);
  return filter;
}

/** The shape of a filter that is made of filters of nodes. */
export const shapeOf = (filters: Record<string, FilterShape>): FilterShape => ({
  kind: null,
  fields: Object.keys(filters),
  within: (field) => filters[field],
  isJoined: () => true,
});

/** The predicate of a part, its fields in an order that is always the same. */
export function predicateOf(filter: AnyFilter, reads: Reads, part: Part): Cypher.Predicate {
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
  filter: AnyFilter;
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
  <Value extends string | number = string>(property: string): FieldPredicate<readonly Value[]> =>
  (node, values) =>
    Cypher.in(node.property(property), new Cypher.Param(values));

/** The property equals the value. */
export const equal =
  <Value extends string | boolean>(property: string): FieldPredicate<Value> =>
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

/** How a text as asked may be stored. */
export const folded = (text: string) => (isTooLong(text) ? [] : spellingsOf(text).map(foldName));

/**
 * A text of the node is as asked, in any spelling that search takes for the same; it is stored folded, and as printed. What a node does
 * not have is not as asked, and not unknown, which `not` would leave out.
 */
export const matchesText =
  (foldedProperty: string, printed?: string): FieldPredicate<StringWhere> =>
  (node, where) =>
    matches(
      printed === undefined
        ? Cypher.coalesce(node.property(foldedProperty), new Cypher.Literal(''))
        : node.property(foldedProperty),
      where,
      folded,
      // 6年度 stands in 令和6年度, whose folded name says 2024年度.
      printed === undefined
        ? undefined
        : (text) => Cypher.contains(node.property(printed), new Cypher.Param(composed(text))),
    );

/** The name of the node is as asked. */
export const matchesName = matchesText('foldedName', 'name');

/** A text is as asked, in what it is spelled like. */
export function matches(
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
