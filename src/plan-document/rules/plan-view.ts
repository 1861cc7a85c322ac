import type { Bodies } from '../bodies.js';
import type { Path } from '../path.js';
import type { PlanDocument } from '../plan-document.schema.js';
import type { Loose } from '../shape/loose.js';

type Full = PlanDocument['pillars'][number];
type FullMeasure = Full['measures'][number];
type FullIndicator = NonNullable<FullMeasure['indicators']>[number];
type FullInitiative = NonNullable<FullMeasure['initiatives']>[number];

export type Program = Loose<PlanDocument['programs'][string]>;
export type Footnote = Loose<NonNullable<PlanDocument['footnotes']>[number]>;
export type Pillar = Loose<Full>;
export type Vision = Loose<NonNullable<Full['visions']>[number]>;
export type Measure = Loose<FullMeasure>;
export type Evidence = Loose<NonNullable<FullMeasure['evidence']>[number]>;
export type Issue = Loose<NonNullable<FullMeasure['issues']>[number]>;
export type Policy = Loose<NonNullable<FullMeasure['policies']>[number]>;
export type Indicator = Loose<FullIndicator>;
export type Series = Loose<NonNullable<FullIndicator['series']>[number]>;
export type Initiative = Loose<FullInitiative>;
export type Listing = Loose<NonNullable<FullInitiative['programs']>[number]>;

/** A part of a document, as far as it can be read, and where it stands. */
export interface Located<Node> {
  path: Path;
  node: Node;
}

export interface InPillar<Node> extends Located<Node> {
  pillar: Located<Pillar>;
}

export interface InMeasure<Node> extends InPillar<Node> {
  measure: InPillar<Measure>;
}

export interface PlacedSeries extends InMeasure<Series> {
  indicator: InMeasure<Indicator>;
}

export interface PlacedListing extends InMeasure<Listing> {
  initiative: InMeasure<Initiative>;
}

/** A document as the rules look at it: every kind of part in one list, in the order of the document. */
export interface PlanView {
  document: Loose<PlanDocument>;
  /** Whether everything that holds a part, a number or a reference can be read. */
  isWhole: boolean;
  /** The bodies that it declares. */
  bodies: Bodies;
  programs: Located<Program>[];
  pillars: Located<Pillar>[];
  visions: InPillar<Vision>[];
  measures: InPillar<Measure>[];
  evidence: InMeasure<Evidence>[];
  issues: InMeasure<Issue>[];
  policies: InMeasure<Policy>[];
  indicators: InMeasure<Indicator>[];
  series: PlacedSeries[];
  initiatives: InMeasure<Initiative>[];
  listings: PlacedListing[];
  footnotes: Located<Footnote>[];
}
