import Cypher from '@neo4j/cypher-builder';
import { foldText } from '../domain/fold-text.js';
import { normalized } from '../domain/normalized.js';
import { spellingsOf } from '../domain/search-text.js';
import { foldName } from '../domain/searched-texts.js';

/** Turns what a user filters by into a predicate over a node; undefined where nothing is asked. */
export type Filter<Where> = (node: Cypher.Node, where: Where) => Cypher.Predicate | undefined;

/** The predicate of one filter field. */
type FieldPredicate<Value> = (node: Cypher.Node, value: Value) => Cypher.Predicate | undefined;

type Given<Value> = Exclude<Value, null | undefined>;

/** One predicate for every field of a filter but and, or, not. */
export type FieldPredicates<Where> = {
  [Field in Exclude<keyof Where, keyof Combinators<Where>>]-?: FieldPredicate<Given<Where[Field]>>;
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
  const filter: Filter<Where> = (node, where) => {
    const { and, or, not, ...given } = where as Where & Combinators<Where>;
    const holds = (part: Where) => filter(node, part) ?? Cypher.true;
    return Cypher.and(
      ...Object.entries(given).map(([field, value]) =>
        value == null ? undefined : fields[field as keyof FieldPredicates<Where>](node, value as never),
      ),
      and?.length ? Cypher.and(...and.map(holds)) : undefined,
      or?.length ? Cypher.or(...or.map(holds)) : undefined,
      not ? Cypher.not(holds(not)) : undefined,
    );
  };
  return filter;
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

/** As texts are stored: a letter and its voicing mark are one. */
const composed = (text: string) => normalized(text, 'NFC');

/** The code of the node, as printed before it, is as asked; width makes no difference, and 3-1 is 3.1. */
export const matchesCode: FieldPredicate<StringWhere> = (node, where) =>
  matches(node.property('code'), where, (text) => [foldText(text).replaceAll('-', '.')]);

/** The name of the node is as asked, in any spelling that search takes for the same. */
export const matchesName: FieldPredicate<StringWhere> = (node, where) => {
  const { contains, ...whole } = where;
  const name = node.property('foldedName');
  return Cypher.and(
    matches(name, whole, (text) => spellingsOf(text).map(foldName)),
    contains == null
      ? undefined
      : Cypher.or(
          matches(name, { contains }, (text) => spellingsOf(text).map(foldName)),
          // 6年度 stands in 令和6年度, whose folded name says 2024年度.
          Cypher.contains(node.property('name'), new Cypher.Param(composed(contains))),
        ),
  );
};

function matches(text: Cypher.Expr, where: StringWhere, spelled: (text: string) => string[]) {
  return Cypher.and(
    where.eq == null ? undefined : Cypher.in(text, new Cypher.Param(spelled(where.eq))),
    where.in == null ? undefined : Cypher.in(text, new Cypher.Param(where.in.flatMap(spelled))),
    where.contains == null
      ? undefined
      : Cypher.or(...spelled(where.contains).map((part) => Cypher.contains(text, new Cypher.Param(part)))),
  );
}

/** The way from a node to related ones, and what these can be filtered by. */
export interface Relation<Where> {
  path: (node: Cypher.Pattern, related: Cypher.Node) => Cypher.Pattern;
  filter: Filter<Where>;
}

/** At least one node at the end of the path passes its own filter. */
export const some =
  <Where>({ path, filter }: Relation<Where>): FieldPredicate<Where> =>
  (node, where) => {
    const related = new Cypher.Node();
    const match = new Cypher.Match(path(new Cypher.Pattern(node), related));
    const predicate = filter(related, where);
    return new Cypher.Exists(predicate ? match.where(predicate) : match);
  };

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
