import Cypher from '@neo4j/cypher-builder';
import type { Position } from './cursor.js';
import type { SortDirection, SortOrder } from './page.js';

/** One end of a window: the row a cursor names. */
export class Bound {
  readonly clause: Cypher.Clause;
  private readonly values: Cypher.Expr[];

  constructor(
    private readonly side: 'after' | 'before',
    label: string,
    order: readonly SortOrder[],
    { keys, id }: Position,
  ) {
    const cursor = new Cypher.NamedNode(`${side}Row`);
    const idParam = new Cypher.Param(id);
    const variables = keys.map((_key, index) => new Cypher.NamedVariable(`${side}${index}`));
    this.values = [...variables, idParam];
    // The printed order counts lines: a line added above the row moves it, and the cursor moves with it.
    this.clause = new Cypher.OptionalMatch(
      new Cypher.Pattern(cursor, { labels: [label], properties: { id: idParam } }),
    ).with(
      '*',
      ...keys.map((key, index): [Cypher.Expr, Cypher.Variable] => {
        const stored = new Cypher.Param(key);
        const moves = order[index]?.field === 'PRINTED';
        return [
          moves ? Cypher.coalesce(cursor.property('sortKey'), stored) : stored,
          variables[index] as Cypher.Variable,
        ];
      }),
    );
  }

  /** Whether a row with such keys lies on the inner side of this end. */
  predicate(keys: Cypher.Expr[], directions: SortDirection[]): Cypher.Predicate | undefined {
    return Cypher.or(
      ...keys.map((key, index) => {
        const value = this.values[index] as Cypher.Expr;
        const increasing = (directions[index] === 'ASC') === (this.side === 'after');
        return Cypher.and(
          ...keys.slice(0, index).map((earlier, place) => Cypher.eq(earlier, this.values[place] as Cypher.Expr)),
          increasing ? Cypher.gt(key, value) : Cypher.lt(key, value),
        );
      }),
    );
  }
}
