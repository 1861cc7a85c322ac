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
const HAS_ANY = Cypher.labelExpr.or('HAS_PILLAR', 'HAS_SECTION', 'HAS_MEASURE', 'HAS_INITIATIVE');
const PLACE = Cypher.labelExpr.or('Pillar', 'Section', 'Measure', 'Initiative');
const TRACKS = Cypher.labelExpr.or('TRACKED_BY', 'MEASURED_BY', 'RELISTS');
const MOST_LEVELS = 5;
const MOST_SECTIONS = 4;

type From = Cypher.Pattern | Cypher.Node;

const patternOf = (from: From) => (from instanceof Cypher.Pattern ? from : new Cypher.Pattern(from));

/** The one of a level that a place is or stands under, which the place bears the id of. */
export const atLevel = (place: Cypher.Node, level: PlanLevel, to: Cypher.Node) =>
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
  return [listedBy(program, listing, place), atLevel(place, level, to)];
}

/** From a pillar, measure or initiative to itself and all places below it. */
const downFrom = (role: From) =>
  patternOf(role)
    .related({ type: HAS, direction: 'right', length: { min: 0, max: MOST_LEVELS } })
    .to();

/** From a place of any kind, be it a section, to itself and all places below it. */
const downFromAny = (place: From) =>
  patternOf(place)
    .related({ type: 'GROUPS', direction: 'right', length: { min: 0, max: MOST_SECTIONS } })
    .to()
    .related({ type: HAS_ANY, direction: 'right', length: { min: 0, max: MOST_LEVELS } })
    .to();

/** From what a place prints, or from a place, to that and all places above it. */
const upTo = (from: Cypher.Pattern, place: Cypher.Node) =>
  from
    .related({ type: HAS_ANY, direction: 'left', length: { min: 0, max: MOST_LEVELS } })
    .to()
    .related({ type: 'GROUPS', direction: 'left', length: { min: 0, max: MOST_SECTIONS } })
    .to(place, { labels: PLACE });

/** From a pillar, measure or initiative to the programs listed in it. */
export const programsIn = (role: Cypher.Pattern, program: Cypher.Node) =>
  step(downFrom(role), 'LISTS', 'right', 'Program', program);

/** From a place of any kind to the programs listed in it. */
export const programsInAny = (place: Cypher.Pattern, program: Cypher.Node) =>
  step(downFromAny(place), 'LISTS', 'right', 'Program', program);

/** From a policy or a program to its indicators, those that it lists again too. */
export const tracks = (from: Cypher.Pattern, indicator: Cypher.Node) =>
  from.related({ type: TRACKS, direction: 'right' }).to(indicator, { labels: ['Indicator'] });

/** From an indicator to the policy or program that it is printed with, or that lists it again. */
export const trackedBy = (indicator: Cypher.Pattern, label: string, to: Cypher.Node) =>
  indicator.related({ type: TRACKS, direction: 'left' }).to(to, { labels: [label] });

/** From places to the indicators printed there, with their policies and programs too, and those that they list again. */
const indicatorsOf = (places: Cypher.Pattern, indicator: Cypher.Node) =>
  places
    .related({ type: Cypher.labelExpr.or('HAS_POLICY', 'LISTS'), direction: 'right', length: { min: 0, max: 1 } })
    .to()
    .related({ type: TRACKS, direction: 'right' })
    .to(indicator, { labels: ['Indicator'] });

/** From a pillar, measure or initiative to the indicators printed in it. */
export const indicatorsIn = (role: Cypher.Pattern, indicator: Cypher.Node) => indicatorsOf(downFrom(role), indicator);

/** From a place of any kind to the indicators printed in it. */
export const indicatorsInAny = (place: Cypher.Pattern, indicator: Cypher.Node) =>
  indicatorsOf(downFromAny(place), indicator);

/** From a pillar, measure or initiative to what is printed in it by one of these relationships. */
export const printedIn = (role: Cypher.Pattern, types: [string, string?], label: string, to: Cypher.Node) =>
  downFrom(role)
    .related({ type: Cypher.labelExpr.or(...types.filter((type) => type !== undefined)), direction: 'right' })
    .to(to, { labels: [label] });

/** From the place or plan of a table to that place and those above. */
export const tableAt = (table: Cypher.Node, place: Cypher.Node) => upTo(new Cypher.Pattern(table), place);

/** From what is printed at a place, or from a program that it lists, to that place and those above it. */
export const printedAt = (from: Cypher.Pattern, type: string, place: Cypher.Node) =>
  upTo(from.related({ type, direction: 'left' }).to(), place);

/** From an indicator to the places at which it is printed, with a policy or program too, and those above. */
export const indicatedAt = (indicator: Cypher.Pattern, place: Cypher.Node) => upTo(indicated(indicator).to(), place);

/** From what a plan holds to who publishes it. */
export const publishedBy = (node: Cypher.Node, municipality: Cypher.Node) =>
  step(
    new Cypher.Pattern(new Cypher.Node(), { labels: ['Plan'], properties: { id: node.property('plan') } }),
    'PUBLISHES',
    'left',
    'Municipality',
    municipality,
  );

/** From what is printed at a place to the one of a level that it stands under. */
export function printedUnder(from: From, type: string, level: PlanLevel, to: Cypher.Node) {
  const place = new Cypher.Node();
  return [patternOf(from).related({ type, direction: 'left' }).to(place), atLevel(place, level, to)];
}

/** From an indicator to the place it tracks, or that of its policy, or of the lines of its program. */
const indicated = (indicator: From) =>
  patternOf(indicator)
    .related({ type: Cypher.labelExpr.or('TRACKED_BY', 'MEASURED_BY'), direction: 'left' })
    .to()
    .related({ type: Cypher.labelExpr.or('HAS_POLICY', 'LISTS'), direction: 'left', length: { min: 0, max: 1 } });

/** From an indicator to the one of a level that it is printed under. */
export function indicatedUnder(indicator: From, level: PlanLevel, to: Cypher.Node) {
  const place = new Cypher.Node();
  return [indicated(indicator).to(place), atLevel(place, level, to)];
}
