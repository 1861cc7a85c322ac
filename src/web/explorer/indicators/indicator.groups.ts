import type {
  CardBesideFragment,
  CardIndicatorFragment,
  IndicatorPageQuery,
  IndicatorPlaceFragment,
  IndicatorsQuery,
} from '../operations.generated';
import { kindOf } from '../shared/kind';
import { type Outlined, spotsOf } from '../shared/outline';

type PlanWithIndicators = NonNullable<IndicatorsQuery['plan']>;

/** An indicator with what is printed beside it, as far as that was asked for, and the program that it is of, where it is of one. */
export type Indicator = CardIndicatorFragment &
  Partial<CardBesideFragment> & { program?: { id: string; name: string } };
export type Series = Indicator['series'][number];

/** A place of the plan. */
interface Place extends Outlined {
  name: string;
  printedNumber: string | null;
  noIndicatorReason: string | null;
  indicators: readonly Indicator[];
  places: readonly this[];
}

/** A place with the indicators printed at it, and the places that it stands under; the plan itself is none. */
export interface IndicatorGroup {
  place: Place | null;
  above: readonly Place[];
  indicators: readonly Indicator[];
}

type Paged = IndicatorPageQuery['indicators']['nodes'][number];

/**
 * The indicators of a plan by the places where they are printed, those of policies and programs at the place of these; what is at no
 * place is of the plan. `paged` are those of a plan that is asked for page by page.
 */
export function groupsOf(
  { pillars = [], places = [] }: PlanWithIndicators,
  paged: readonly Paged[] = [],
): IndicatorGroup[] {
  const measures = pillars.flatMap((pillar) => pillar.measures.map(ofMeasure));
  const spots = spotsOf([...measures, ...places.map(ofAny)]);
  const known = new Set(spots.map(({ place }) => place.id));
  const byPlace = new Map<string, Paged[]>();
  for (const indicator of paged) {
    const id = placesOf(indicator.of).find((one) => known.has(one)) ?? '';
    byPlace.set(id, [...(byPlace.get(id) ?? []), indicator]);
  }
  const at = (id: string): Indicator[] =>
    (byPlace.get(id) ?? []).map(({ of, ...indicator }) =>
      of.__typename === 'Program' ? { ...indicator, program: { id: of.id, name: of.name } } : indicator,
    );
  const own = at('');
  return [
    ...(own.length > 0 ? [{ place: null, above: [], indicators: own }] : []),
    ...spots.map(({ place, above }) => ({ place, above, indicators: [...place.indicators, ...at(place.id)] })),
  ];
}

function placesOf(of: Paged['of']): string[] {
  if (of.__typename === 'Program') return of.places.map(({ id }) => id);
  return of.__typename === 'Policy' ? [of.place.id] : [of.id];
}

type Nested = IndicatorPlaceFragment & { places?: readonly Nested[] };

const ofAny = ({ places = [], ...place }: Nested): Place => ({
  ...place,
  kind: kindOf(place) as Place['kind'],
  noIndicatorReason: place.__typename === 'Measure' ? place.noIndicatorReason : null,
  indicators: [],
  places: places.map(ofAny),
});

type Measure = NonNullable<PlanWithIndicators['pillars']>[number]['measures'][number];

const ofMeasure = (measure: Measure): Place => ({ ...measure, kind: 'MEASURE', places: [] });
