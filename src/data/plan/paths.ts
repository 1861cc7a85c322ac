import Cypher from '@neo4j/cypher-builder';
import { step } from '../list/filter.js';

// The ways of cypher/path.cypher, for composed statements. What they lead to bears a label only where it is to be found by an index:
// the relationships say what it is, and a label costs a look each.

/** The levels between a plan and its programs that questions are asked by; a plan may lack any of them. */
export type PlanLevel = 'PILLAR' | 'MEASURE' | 'INITIATIVE';

const LEVELS = {
  PILLAR: { label: 'Pillar', within: 'IN_PILLAR' },
  MEASURE: { label: 'Measure', within: 'IN_MEASURE' },
  INITIATIVE: { label: 'Initiative', within: 'IN_INITIATIVE' },
} as const;

/** What leads from every place to what it stands in, itself among it. */
const WITHIN = Cypher.labelExpr.or('IN_PLAN', 'IN_PILLAR', 'IN_SECTION', 'IN_MEASURE', 'IN_INITIATIVE');

type From = Cypher.Pattern | Cypher.Node;

const patternOf = (from: From) => (from instanceof Cypher.Pattern ? from : new Cypher.Pattern(from));

/** From a place to the one of a level that it is or stands under. */
export const inLevel = (place: From, level: PlanLevel, to: Cypher.Node) =>
  step(patternOf(place), LEVELS[level].within, 'right', LEVELS[level].label, to);

/** From a program to the places, or the plan, that list it. */
export function listedBy(program: From, listing?: Cypher.Relationship) {
  const from = patternOf(program);
  const line = listing
    ? from.related(listing, { type: 'LISTS', direction: 'left' })
    : from.related({ type: 'LISTS', direction: 'left' });
  return line.to();
}

/** From a program to those of a level that it is listed under. */
export const listedUnder = (program: From, level: PlanLevel, to: Cypher.Node, listing?: Cypher.Relationship) =>
  inLevel(listedBy(program, listing), level, to);

/** From a plan to the lines of its tables. */
export const linesOfPlan = (
  plan: Cypher.Node,
  place: Cypher.Node,
  listing: Cypher.Relationship,
  program: Cypher.Node,
) =>
  new Cypher.Pattern(plan, { labels: ['Plan'] })
    .related({ type: 'IN_PLAN', direction: 'left' })
    .to(place)
    .related(listing, { type: 'LISTS' })
    .to(program);

/** From a place, by whatever level, to the programs listed in it. */
export const programsIn = (place: Cypher.Pattern, program: Cypher.Node) =>
  step(place.related({ type: WITHIN, direction: 'left' }).to(), 'LISTS', 'right', 'Program', program);

/** From what is printed at a place to the one of a level that it stands under. */
export const printedUnder = (from: From, type: string, level: PlanLevel, to: Cypher.Node) =>
  inLevel(patternOf(from).related({ type, direction: 'left' }).to(), level, to);

/** From an indicator to where it is printed: the place it tracks, or that of its policy, or of the lines of its program. */
export const indicatedAt = (indicator: From) =>
  patternOf(indicator)
    .related({ type: Cypher.labelExpr.or('TRACKED_BY', 'MEASURED_BY'), direction: 'left' })
    .to()
    .related({ type: Cypher.labelExpr.or('HAS_POLICY', 'LISTS'), direction: 'left', length: { min: 0, max: 1 } })
    .to();
