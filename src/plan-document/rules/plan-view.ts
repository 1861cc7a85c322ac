import type { Bodies } from '../bodies.js';
import type { Located, Numbered, PlacedPlace } from '../places.js';
import type { PlaceDocument } from '../places.schema.js';
import type { PlanDocument } from '../plan-document.schema.js';
import type { Programs } from '../programs.js';
import type { Loose } from '../shape/loose.js';

export type { Located, Numbered, PlacedPlace } from '../places.js';

type Entry<Field extends keyof PlaceDocument> = NonNullable<PlaceDocument[Field]> extends (infer Node)[] ? Node : never;
type FullIndicator = Entry<'indicators'>;

export type Program = Loose<PlanDocument['programs'][string]>;
export type Footnote = Loose<NonNullable<PlanDocument['footnotes']>[number]>;

export type Vision = Loose<Entry<'visions'>>;
export type Evidence = Loose<Entry<'evidence'>>;
export type Issue = Loose<Entry<'issues'>>;
export type Policy = Loose<Entry<'policies'>>;
export type Indicator = Loose<FullIndicator>;
export type Series = Loose<NonNullable<FullIndicator['series']>[number]>;
export type Listing = Loose<Entry<'programs'>>;

/** A part that is printed at a place; undefined for the plan itself. */
export interface Placed<Node> extends Located<Node> {
  place: PlacedPlace | undefined;
}

/** What is numbered among its siblings at a place, with the keys from the top. */
export interface Reason<Node> extends Numbered<Node> {
  place: PlacedPlace;
  name: string | undefined;
}

export interface PlacedIndicator extends Placed<Indicator> {
  /** The policy that it is written in, or the key of the program. */
  policy?: Reason<Policy>;
  program?: string;
  /** What its id is made of; undefined where that cannot be read. */
  key: string | undefined;
}

export interface PlacedSeries extends Placed<Series> {
  indicator: PlacedIndicator;
}

/** A document as the rules look at it: every kind of part in one list, in the order of the document. */
export interface PlanView {
  document: Loose<PlanDocument>;
  /** Whether everything that holds a part, a number or a reference can be read. */
  isWhole: boolean;
  /** The bodies that it declares. */
  bodies: Bodies;
  /** The programs that it declares, to be found by what they are called. */
  declared: Programs;
  programs: Located<Program>[];
  places: PlacedPlace[];
  pillars: PlacedPlace[];
  measures: PlacedPlace[];
  initiatives: PlacedPlace[];
  visions: Reason<Vision>[];
  evidence: Reason<Evidence>[];
  issues: Reason<Issue>[];
  policies: Reason<Policy>[];
  indicators: PlacedIndicator[];
  series: PlacedSeries[];
  listings: Placed<Listing>[];
  footnotes: Located<Footnote>[];
}
