import Cypher from '@neo4j/cypher-builder';
import type { FieldPredicate } from './filter.js';

/** Which numbers pass; null is taken for what is absent. */
export interface RangeWhere {
  gt?: number | null;
  gte?: number | null;
  lt?: number | null;
  lte?: number | null;
}

const COMPARISONS = { gt: Cypher.gt, gte: Cypher.gte, lt: Cypher.lt, lte: Cypher.lte };

/** A number lies in the range; without bounds, that there is a number. */
export function inRange(number: Cypher.Expr, range: RangeWhere): Cypher.Predicate {
  const bounds = (['gt', 'gte', 'lt', 'lte'] as const).flatMap((bound) => {
    const limit = range[bound];
    return limit == null ? [] : [COMPARISONS[bound](number, new Cypher.Param(limit))];
  });
  return Cypher.and(...bounds) ?? Cypher.isNotNull(number);
}

/** A number that a node may lack lies in the range; what lacks it does not, and is not unknown, which `not` would leave out. */
export const numberIfAnyInRange =
  (property: string): FieldPredicate<RangeWhere> =>
  (node, range) => {
    const number = node.property(property);
    return Cypher.and(Cypher.isNotNull(number), inRange(number, range));
  };

/** A number of the node lies in the range. */
export const numberInRange =
  (property: string): FieldPredicate<RangeWhere> =>
  (node, range) =>
    inRange(node.property(property), range);
