import type { OverviewPlaceFragment, OverviewQuery } from '../operations.generated';
import { kindOf } from '../shared/kind';
import { type Outlined, spotsOf } from '../shared/outline';

type PlanAtAGlance = NonNullable<OverviewQuery['plan']>;
type Held = Pick<OverviewPlaceFragment, 'id' | 'name' | 'printedNumber' | 'programCount' | 'indicators' | 'listings'>;

/** A place of a plan at a glance: what is printed at it, and the places below it. */
export interface GlancedPlace extends Outlined, Held {
  priority: boolean;
  visions: readonly { id: string; summary: string | null }[];
  issues: readonly { id: string }[];
  policies: readonly { id: string }[];
  places: readonly this[];
}

/** The places as they are answered, each with those below it down to the last level that is asked for. */
type Nested = OverviewPlaceFragment & { places?: readonly Nested[] };

/** The places of a plan, however it was asked for them. */
export function glanced({ pillars = [], places = [] }: PlanAtAGlance): GlancedPlace[] {
  return [...pillars.map(ofPillar), ...places.map(ofAny)];
}

const ofAny = ({ places = [], ...place }: Nested): GlancedPlace => ({
  ...place,
  kind: kindOf(place) as GlancedPlace['kind'],
  priority: place.__typename === 'Measure' && place.priority,
  places: places.map(ofAny),
});

const NOTHING = {
  priority: false,
  visions: [],
  issues: [],
  policies: [],
  indicators: [],
  listings: [],
  places: [],
} as const;

type Pillar = NonNullable<PlanAtAGlance['pillars']>[number];

const ofPillar = ({ measures, ...pillar }: Pillar): GlancedPlace => ({
  ...NOTHING,
  ...pillar,
  indicators: [],
  listings: [],
  kind: 'PILLAR',
  places: measures.map(({ initiatives, ...measure }) => ({
    ...NOTHING,
    ...measure,
    listings: [],
    kind: 'MEASURE',
    places: initiatives.map(({ id, listings }) => ({
      ...NOTHING,
      id,
      name: '',
      printedNumber: null,
      programCount: { listed: 0, distinct: 0, relisted: 0 },
      indicators: [],
      listings,
      kind: 'INITIATIVE',
    })),
  })),
});

/** A place with all that stand below it. */
export const within = (place: GlancedPlace): GlancedPlace[] => [
  place,
  ...spotsOf(place.places).map((spot) => spot.place),
];

/** How many of something places hold, each counted once. */
export const countIn = (
  places: readonly GlancedPlace[],
  of: (place: GlancedPlace) => readonly { id: string }[],
): number => new Set(places.flatMap((place) => of(place).map(({ id }) => id))).size;
