import Cypher from '@neo4j/cypher-builder';
import type { FieldPredicate } from './filter.js';

/** A number within bounds. */
export interface RangeWhere {
  gt?: number | null;
  gte?: number | null;
  lt?: number | null;
  lte?: number | null;
}

/** A number is within the bounds. */
export function isWithin(number: Cypher.Expr, { gt, gte, lt, lte }: RangeWhere): Cypher.Predicate {
  const bound = (value: number | null | undefined, holds: (to: Cypher.Param) => Cypher.Predicate) =>
    value == null ? undefined : holds(new Cypher.Param(value));
  return (
    Cypher.and(
      bound(gt, (to) => Cypher.gt(number, to)),
      bound(gte, (to) => Cypher.gte(number, to)),
      bound(lt, (to) => Cypher.lt(number, to)),
      bound(lte, (to) => Cypher.lte(number, to)),
    ) ?? Cypher.true
  );
}

/** A number of the node is within the bounds. */
export const inRange =
  (property: string): FieldPredicate<RangeWhere> =>
  (node, range) =>
    isWithin(node.property(property), range);
