import { madeKey } from '../../domain/made-key.js';
import { Bodies } from '../bodies.js';
import type { Path } from '../path.js';
import { entries, joined, numbered, placesOf } from '../places.js';
import type { PlanDocument } from '../plan-document.schema.js';
import { Programs } from '../programs.js';
import { isUnreadable, type Loose } from '../shape/loose.js';
import type { Indicator, PlacedIndicator, PlacedPlace, PlanView, Reason } from './plan-view.js';

/** Fields that can be unreadable without hiding a part of the plan, its number or a reference. */
const LEAVES =
  /^(\$schema|key|title|municipality|fiscalYears|levelNames|printedPillars|category|laws|published|files|relations|markLegend|ratingScale|excerpt)(\.|$)|\..+\.(name|summary|page|priority|relisted|kind|term|unit|direction|noTargetReason|noIndicatorReason|baselines?|targets|actuals|figures|fiscalYear|columnYear|value|valueTo|bound|text|period|start|end|printed|note|label|kindName|definition|whyChosen|targetBasis|dataSource|dataTiming|goal|marks|amounts|facts)$/;

/** @param unreadable where something stands that cannot be read */
export function viewPlan(document: Loose<PlanDocument>, unreadable: Path[]): PlanView {
  const places = placesOf(document);
  const reasons = <Node extends object>(field: string, list: (place: PlacedPlace) => List<Node>): Reason<Node>[] =>
    places.flatMap((place) =>
      numbered(entries(list(place), [...place.path, field])).map((part) => ({
        ...part,
        order: `${place.order}.${part.order}`,
        place,
        name: joined(place, part.key),
      })),
    );
  const policies = reasons('policies', ({ node }) => node.policies);
  const policiesAt = groupedByPlace(policies);
  const programs = Object.entries(document.programs ?? {}).flatMap(([key, node]) =>
    node === undefined ? [] : [{ path: ['programs', key], node }],
  );
  const indicators = [
    ...indicatorsIn(document.indicators, [], { place: undefined }),
    ...places.flatMap((place) => [
      ...indicatorsIn(place.node.indicators, place.path, { place }),
      ...(policiesAt.get(place) ?? []).flatMap((policy) =>
        indicatorsIn(policy.node.indicators, policy.path, { place, policy }),
      ),
    ]),
    ...programs.flatMap(({ path, node }) =>
      indicatorsIn(node.indicators, path, { place: undefined, program: path[1] as string }),
    ),
  ];
  const withRole = (word: PlacedPlace['word']) => places.filter((place) => place.word === word);
  return {
    document,
    isWhole: unreadable.every((path) => LEAVES.test(path.join('.'))),
    bodies: new Bodies(document.departments),
    declared: new Programs(document.programs),
    programs,
    places,
    pillars: withRole('pillar'),
    measures: withRole('measure'),
    initiatives: withRole('initiative'),
    visions: reasons('visions', ({ node }) => node.visions),
    evidence: reasons('evidence', ({ node }) => node.evidence),
    issues: reasons('issues', ({ node }) => node.issues),
    policies,
    indicators,
    series: indicators.flatMap((indicator) =>
      entries(indicator.node.series, [...indicator.path, 'series']).map((part) => ({
        ...part,
        place: indicator.place,
        indicator,
      })),
    ),
    listings: [
      ...places.flatMap((place) =>
        entries(place.node.programs, [...place.path, 'programs']).map((part) => ({ ...part, place })),
      ),
      ...entries(document.listings, ['listings']).map((part) => ({ ...part, place: undefined })),
    ],
    footnotes: entries(document.footnotes, ['footnotes']),
  };
}

type List<Node> = (Node | undefined)[] | undefined;
type Owner = Pick<PlacedIndicator, 'place' | 'policy' | 'program'>;

function groupedByPlace<Part extends { place: PlacedPlace }>(parts: Part[]): Map<PlacedPlace, Part[]> {
  const groups = new Map<PlacedPlace, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.place);
    if (group) group.push(part);
    else groups.set(part.place, [part]);
  }
  return groups;
}

function indicatorsIn(list: List<Indicator>, path: Path, owner: Owner): PlacedIndicator[] {
  return entries(list, [...path, 'indicators']).map((part) => ({ ...part, ...owner, key: keyOf(part.node, owner) }));
}

/** The key of an indicator: its own, or one made of its name and of what it is printed for. */
function keyOf(indicator: Indicator, { place, policy, program }: Owner): string | undefined {
  const { key, name } = indicator;
  if (key !== undefined || isUnreadable(indicator, 'key') || name === undefined) return key;
  const holder = program ?? policy?.name ?? place?.name ?? '';
  return madeKey([holder, name]);
}
