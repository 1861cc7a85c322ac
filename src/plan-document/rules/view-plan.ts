import { Bodies } from '../bodies.js';
import type { Path } from '../path.js';
import type { PlanDocument } from '../plan-document.schema.js';
import type { Loose } from '../shape/loose.js';
import type { InMeasure, Located, Measure, PlanView } from './plan-view.js';

/** Fields that can be unreadable without hiding a part of the plan, its number or a reference. */
const LEAVES =
  /^(\$schema|key|title|municipality|fiscalYears|levelNames|printedPillars|category|laws|published|files|relations|markLegend|ratingScale|excerpt)(\.|$)|\..+\.(name|summary|page|priority|relisted|kind|term|unit|direction|noTargetReason|noIndicatorReason|baselines?|targets|actuals|figures|fiscalYear|columnYear|value|valueTo|bound|text|period|start|end|printed|note|label|kindName|definition|whyChosen|targetBasis|dataSource|dataTiming|goal|marks|amounts|facts)$/;

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
    bodies: new Bodies(document.departments),
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
