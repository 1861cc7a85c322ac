import Cypher from '@neo4j/cypher-builder';
import { canonical } from '../../domain/plan-graph.js';
import { type JoinedField, type Reads, step } from '../list/filter.js';
import { inRange, type RangeWhere } from '../list/range.js';
import { listedBy, type PlanLevel } from './paths.js';

export type { PlanLevel } from './paths.js';

export interface ServesWhere {
  level: PlanLevel;
  /** SERVES_AT_LEAST where it is not given. */
  atLeast?: number | null;
  loadedOnly?: boolean | null;
}

/** Serving one is nothing special. */
export const SERVES_AT_LEAST = 2;

/** Whether its first listing, the one not marked 再掲, is among what is loaded. */
const hasHome = (reads: Reads) =>
  reads.once(
    'home',
    () =>
      new Cypher.Exists(
        new Cypher.Match(
          new Cypher.Pattern(reads.node)
            .related({ type: 'LISTS', direction: 'left', properties: { relisted: Cypher.false } })
            .to(),
        ),
      ),
  ) as Cypher.Predicate;

/** How many nodes a pattern finds; counted without reading them. */
const countOf = (reads: Reads, name: string, pattern: Cypher.Pattern) =>
  reads.once(name, () => new Cypher.Count(new Cypher.Match(pattern)));

/** True where it is as asked. The builder writes no brackets around comparisons, and `a > 1 = b` is `a > 1 AND 1 = b`. */
const asAsked = (predicate: Cypher.Predicate, asked: boolean) =>
  new Cypher.Case(new Cypher.Param(asked)).when(predicate).then(Cypher.true).else(Cypher.false);

const departmentsOf = (reads: Reads) =>
  countOf(reads, 'departments', step(reads.node, 'RUN_BY', 'right', 'Department'));

/** Run by so many departments. */
export const departmentCount: JoinedField<RangeWhere> = {
  joined: (reads, range) => inRange(departmentsOf(reads), range),
};

/** Run by more than one department, or by one at most. */
export const jointly: JoinedField<boolean> = {
  joined(reads, asked) {
    return asAsked(Cypher.gt(departmentsOf(reads), new Cypher.Literal(1)), asked);
  },
};

/** Listed more than once or relisted from a part that is not loaded, or neither. */
export const relisted: JoinedField<boolean> = {
  joined(reads, asked) {
    const listings = countOf(reads, 'listings', listedBy(reads.node));
    return asAsked(Cypher.or(Cypher.gt(listings, new Cypher.Literal(1)), Cypher.not(hasHome(reads))), asked);
  },
};

/** One of its lines is printed on such a page. */
export const onSomePage: JoinedField<RangeWhere> = {
  joined(reads, range) {
    return reads.once(`page ${canonical(range)}`, () => {
      const line = new Cypher.Relationship();
      return new Cypher.Exists(
        new Cypher.Match(listedBy(reads.node, line)).where(inRange(line.property('page'), range)),
      );
    }) as Cypher.Predicate;
  },
};

/** Its first listing is loaded, or not. */
export const homeLoaded: JoinedField<boolean> = {
  joined: (reads, asked) => asAsked(hasHome(reads), asked),
};

/** What was counted of a program at its import. */
const SERVED: Record<PlanLevel, string> = {
  PILLAR: 'servedPillars',
  MEASURE: 'servedMeasures',
  INITIATIVE: 'servedInitiatives',
};

/**
 * It serves at least so many. A program whose home is not loaded has it in a part that is not loaded,
 * so it serves one more on every level than the graph shows, unless only the loaded are asked for.
 */
export const serves: JoinedField<ServesWhere> = {
  written: ({ level }) => level,
  joined({ node }, { level, atLeast, loadedOnly }) {
    const missingHome = new Cypher.Case()
      .when(
        Cypher.and(
          Cypher.isNotNull(node.property('isHomeMissing')),
          Cypher.eq(new Cypher.Param(loadedOnly ?? false), Cypher.false),
        ),
      )
      .then(new Cypher.Literal(1))
      .else(new Cypher.Literal(0));
    return Cypher.gte(
      Cypher.plus(node.property(SERVED[level]), missingHome),
      new Cypher.Param(atLeast ?? SERVES_AT_LEAST),
    );
  },
};
