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
export type Series = Loose<FullIndicator['series'][number]>;
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

/** Fields that can be unreadable without hiding a part of the plan, its number or a reference. */
const LEAVES =
  /^(\$schema|key|title|municipality|fiscalYears|levelNames|printedPillars)(\.|$)|\..+\.(name|summary|page|priority|relisted|kind|term|unit|direction|noTargetReason|noIndicatorReason|baseline|targets|actuals|figures|fiscalYear|value|printed|note|label)$/;

/** @param unreadable where something stands that cannot be read */
export function viewPlan(document: Loose<PlanDocument>, unreadable: Path[]): PlanView {
  const pillars = entries(document.pillars, ['pillars']);
  const measures = pillars.flatMap((pillar) =>
    entries(pillar.node.measures, [...pillar.path, 'measures']).map((part) => ({ ...part, pillar })),
  );
  const inMeasures = <Node>(field: string, list: (measure: Measure) => List<Node>): InMeasure<Node>[] =>
    measures.flatMap((measure) =>
      entries(list(measure.node), [...measure.path, field]).map((part) => ({
        ...part,
        pillar: measure.pillar,
        measure,
      })),
    );
  const indicators = inMeasures('indicators', ({ indicators }) => indicators);
  const initiatives = inMeasures('initiatives', ({ initiatives }) => initiatives);
  return {
    document,
    isWhole: unreadable.every((path) => LEAVES.test(path.join('.'))),
    programs: Object.entries(document.programs ?? {}).flatMap(([key, node]) =>
      node === undefined ? [] : [{ path: ['programs', key], node }],
    ),
    pillars,
    visions: pillars.flatMap((pillar) =>
      entries(pillar.node.visions, [...pillar.path, 'visions']).map((part) => ({ ...part, pillar })),
    ),
    measures,
    evidence: inMeasures('evidence', ({ evidence }) => evidence),
    issues: inMeasures('issues', ({ issues }) => issues),
    policies: inMeasures('policies', ({ policies }) => policies),
    indicators,
    series: indicators.flatMap(({ path, node, ...place }) => {
      const indicator = { path, node, ...place };
      return entries(node.series, [...path, 'series']).map((part) => ({ ...place, indicator, ...part }));
    }),
    initiatives,
    listings: initiatives.flatMap((initiative) => {
      const { pillar, measure } = initiative;
      return entries(initiative.node.programs, [...initiative.path, 'programs']).map((part) => ({
        ...part,
        pillar,
        measure,
        initiative,
      }));
    }),
    footnotes: entries(document.footnotes, ['footnotes']),
  };
}

type List<Node> = (Node | undefined)[] | undefined;

/** The entries of a list that can be read. */
function entries<Node>(list: List<Node>, path: Path): Located<Node>[] {
  return (list ?? []).flatMap((node, index) => (node === undefined ? [] : [{ path: [...path, index], node }]));
}
