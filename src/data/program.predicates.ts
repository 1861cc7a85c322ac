import Cypher from '@neo4j/cypher-builder';
import { step } from './filter.js';

export type PlanLevel = 'PILLAR' | 'MEASURE' | 'INITIATIVE';

export interface ServesWhere {
  level: PlanLevel;
  /** SERVES_AT_LEAST where it is not given. */
  atLeast?: number | null;
  loadedOnly?: boolean | null;
}

/** Serving one is nothing special. */
export const SERVES_AT_LEAST = 2;

/** The predicate as it is, or its contrary where false is asked. */
const asAsked = (predicate: Cypher.Predicate, asked: boolean) => (asked ? predicate : Cypher.not(predicate));

/** Its first listing, the one not marked 再掲, is among what is loaded. */
const hasHome = (program: Cypher.Node) =>
  new Cypher.Exists(
    new Cypher.Match(
      new Cypher.Pattern(program)
        .related({ type: 'LISTS', direction: 'left', properties: { relisted: Cypher.false } })
        .to({ labels: ['Initiative'] }),
    ),
  );

/** How many nodes a pattern finds; counted without reading them. */
const countOf = (pattern: Cypher.Pattern) => new Cypher.Count(new Cypher.Match(pattern));

/** Run by more than one department, or by one at most. */
export const jointly = (program: Cypher.Node, asked: boolean) =>
  asAsked(Cypher.gt(countOf(step(program, 'RUN_BY', 'right', 'Department')), new Cypher.Literal(1)), asked);

/** Listed more than once or relisted from a part that is not loaded, or neither. */
export const relisted = (program: Cypher.Node, asked: boolean) => {
  const listings = countOf(step(program, 'LISTS', 'left', 'Initiative'));
  return asAsked(
    Cypher.or(Cypher.gt(listings, new Cypher.Literal(1)), Cypher.not(hasHome(program))) as Cypher.Predicate,
    asked,
  );
};

/** Its first listing is loaded, or not. */
export const homeLoaded = (program: Cypher.Node, asked: boolean) => asAsked(hasHome(program), asked);

const LEVEL_PATHS: Record<PlanLevel, [type: string, label: string][]> = {
  INITIATIVE: [['LISTS', 'Initiative']],
  MEASURE: [
    ['LISTS', 'Initiative'],
    ['HAS_INITIATIVE', 'Measure'],
  ],
  PILLAR: [
    ['LISTS', 'Initiative'],
    ['HAS_INITIATIVE', 'Measure'],
    ['HAS_MEASURE', 'Pillar'],
  ],
};

/**
 * It serves at least so many. A program whose home is not loaded has it in a part that is not loaded,
 * so it serves one more on every level than the graph shows, unless only the loaded are asked for.
 */
export const serves = (program: Cypher.Node, { level, atLeast, loadedOnly }: ServesWhere) => {
  const served = new Cypher.Node();
  const steps = LEVEL_PATHS[level];
  const path = steps.reduce<Cypher.Pattern>(
    (pattern, [type, label], index) =>
      step(pattern, type, 'left', label, index === steps.length - 1 ? served : undefined),
    new Cypher.Pattern(program),
  );
  const loaded = new Cypher.Count(new Cypher.Match(path).return(served).distinct());
  const needed = new Cypher.Param(atLeast ?? SERVES_AT_LEAST);
  if (loadedOnly) return Cypher.gte(loaded, needed);
  const missingHome = new Cypher.Case().when(hasHome(program)).then(new Cypher.Literal(0)).else(new Cypher.Literal(1));
  return Cypher.gte(Cypher.plus(loaded, missingHome), needed);
};
