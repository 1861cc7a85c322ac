import Cypher from '@neo4j/cypher-builder';
import { step } from '../list/filter.js';

// The ways of cypher/path.cypher, for composed statements. What they lead to bears a label only where it is to be found by an index:
// the relationships say what it is, and a label costs a look each.

/** The levels between a plan and its programs that questions are asked by; a plan may lack any of them. */
export type PlanLevel = 'PILLAR' | 'MEASURE' | 'INITIATIVE';

const LEVELS = {
  PILLAR: { label: 'Pillar', id: 'inPillar' },
  MEASURE: { label: 'Measure', id: 'inMeasure' },
  INITIATIVE: { label: 'Initiative', id: 'inInitiative' },
} as const;

const HAS = Cypher.labelExpr.or('HAS_SECTION', 'HAS_MEASURE', 'HAS_INITIATIVE');
const MOST_LEVELS = 5;

type From = Cypher.Pattern | Cypher.Node;

const patternOf = (from: From) => (from instanceof Cypher.Pattern ? from : new Cypher.Pattern(from));

/** The one of a level that a place is or stands under, which the place bears the id of. */
const inLevel = (place: Cypher.Node, level: PlanLevel, to: Cypher.Node) =>
  new Cypher.Pattern(to, { labels: [LEVELS[level].label], properties: { id: place.property(LEVELS[level].id) } });

/** From a program to the places, or the plan, that list it. */
export function listedBy(program: From, listing?: Cypher.Relationship, place = new Cypher.Node()): Cypher.Pattern {
  const from = patternOf(program);
  const line = listing
    ? from.related(listing, { type: 'LISTS', direction: 'left' })
    : from.related({ type: 'LISTS', direction: 'left' });
  return line.to(place);
}

/** From a program to those of a level that it is listed under. */
export function listedUnder(program: From, level: PlanLevel, to: Cypher.Node, listing?: Cypher.Relationship) {
  const place = new Cypher.Node();
  return [listedBy(program, listing, place), inLevel(place, level, to)];
}

/** From a pillar to the programs listed in it. */
export const programsIn = (pillar: Cypher.Pattern, program: Cypher.Node) =>
  step(
    pillar.related({ type: HAS, direction: 'right', length: { min: 0, max: MOST_LEVELS } }).to(),
    'LISTS',
    'right',
    'Program',
    program,
  );

/** From what is printed at a place to the one of a level that it stands under. */
export function printedUnder(from: From, type: string, level: PlanLevel, to: Cypher.Node) {
  const place = new Cypher.Node();
  return [patternOf(from).related({ type, direction: 'left' }).to(place), inLevel(place, level, to)];
}

/** From an indicator to the one of a level that it is printed under: with the place it tracks, or that of its policy, or of the lines of its program. */
export function indicatedUnder(indicator: From, level: PlanLevel, to: Cypher.Node) {
  const place = new Cypher.Node();
  const path = patternOf(indicator)
    .related({ type: Cypher.labelExpr.or('TRACKED_BY', 'MEASURED_BY'), direction: 'left' })
    .to()
    .related({ type: Cypher.labelExpr.or('HAS_POLICY', 'LISTS'), direction: 'left', length: { min: 0, max: 1 } })
    .to(place);
  return [path, inLevel(place, level, to)];
}
