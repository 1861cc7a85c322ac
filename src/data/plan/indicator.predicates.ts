import Cypher from '@neo4j/cypher-builder';
import type { ValueKind } from '../../domain/plan.js';
import { canonical } from '../../domain/plan-graph.js';
import type { TargetStatus } from '../../domain/target-assessment.js';
import type { JoinedField, Reads } from '../list/filter.js';
import { inRange, type RangeWhere } from '../list/range.js';

/** Of some value of an indicator. */
export interface ValueWhere {
  kind?: readonly ValueKind[] | null;
  fiscalYear?: RangeWhere | null;
  value?: RangeWhere | null;
  isNumber?: boolean | null;
}

/** Some line of the indicator has a value that is all of this. */
export const hasValue: JoinedField<ValueWhere> = {
  joined: (reads, where) =>
    reads.once(`value ${canonical(where)}`, () => {
      const value = new Cypher.Node();
      const path = new Cypher.Pattern(reads.node)
        .related({ type: 'HAS_SERIES', direction: 'right' })
        .to()
        .related({ type: 'HAS_VALUE', direction: 'right' })
        .to(value);
      const predicates = valuePredicates(value, where);
      const match = new Cypher.Match(path);
      return new Cypher.Exists(predicates ? match.where(predicates) : match);
    }) as Cypher.Predicate,
};

function valuePredicates(node: Cypher.Node, { kind, fiscalYear, value, isNumber }: ValueWhere) {
  const number = node.property('value');
  return Cypher.and(
    kind == null ? undefined : Cypher.in(node.property('kind'), new Cypher.Param(kind)),
    fiscalYear == null ? undefined : inRange(node.property('fiscalYear'), fiscalYear),
    value == null ? undefined : inRange(number, value),
    isNumber == null ? undefined : isNumber ? Cypher.isNotNull(number) : Cypher.isNull(number),
  );
}

/** Some line of the indicator is so assessed. */
export const hasStatus: JoinedField<readonly TargetStatus[]> = {
  joined: (reads, statuses) =>
    reads.once(`status ${statuses.join()}`, () =>
      someLine(reads, (status) => Cypher.in(status, new Cypher.Param(statuses))),
    ) as Cypher.Predicate,
};

/** Some line of the indicator has a target, a number or words; or none has. */
export const hasTarget: JoinedField<boolean> = {
  joined(reads, asked) {
    const found = reads.once('target', () =>
      someLine(reads, (status) => Cypher.neq(status, new Cypher.Literal('NO_TARGET'))),
    ) as Cypher.Predicate;
    return asked ? found : Cypher.not(found);
  },
};

function someLine(reads: Reads, passes: (status: Cypher.Expr) => Cypher.Predicate): Cypher.Exists {
  const series = new Cypher.Node();
  const path = new Cypher.Pattern(reads.node)
    .related({ type: 'HAS_SERIES', direction: 'right' })
    .to(series, { labels: ['IndicatorSeries'] });
  return new Cypher.Exists(new Cypher.Match(path).where(passes(series.property('status'))));
}
