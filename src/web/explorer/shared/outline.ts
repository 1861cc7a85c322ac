/** A place of a plan with those directly below it, of whatever level. */
export interface Outlined {
  id: string;
  kind: 'PILLAR' | 'SECTION' | 'MEASURE' | 'INITIATIVE';
  places: readonly this[];
}

/** A place with those that it stands under, from the top. */
export interface Spot<Place> {
  place: Place;
  above: readonly Place[];
}

/** All places from the top, each with those below it right after it, as they are printed. */
export function spotsOf<Place extends Outlined>(places: readonly Place[], above: readonly Place[] = []): Spot<Place>[] {
  return places.flatMap((place) => [{ place, above }, ...spotsOf(place.places, [...above, place])]);
}

/**
 * The places that a list of the plan has a row or a card for: the highest below its pillars. What only groups them, pillars and
 * sections, is no row, unless it groups none.
 */
export function rowsOf<Place extends Outlined>(places: readonly Place[], above: readonly Place[] = []): Spot<Place>[] {
  return places.flatMap((place) => (isGroup(place) ? rowsOf(place.places, [...above, place]) : [{ place, above }]));
}

const isGroup = (place: Outlined): boolean =>
  (place.kind === 'PILLAR' || place.kind === 'SECTION') && spotsOf(place.places).some((spot) => hasRole(spot.place));

const hasRole = ({ kind }: Outlined) => kind !== 'SECTION';
