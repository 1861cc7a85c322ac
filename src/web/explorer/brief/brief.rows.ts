import type { GapsQuery, IndicatorPageQuery, PlaceOfProgramFragment } from '../operations.generated';
import { type ProgramRow, placesTo } from '../programs/program.rows';
import { kindOf } from '../shared/kind';

export type Gap = GapsQuery['gaps'][number];
export type Indicator = IndicatorPageQuery['indicators']['nodes'][number];

/** The lines of a brief that stand in one place, with what is measured and found there. */
export interface BriefGroup {
  /** The measure, or in plans without any the place that the lines stand in; null for lines of the plan itself. */
  place: PlaceOfProgramFragment | null;
  lines: ProgramRow[];
  indicators: Indicator[];
  gaps: Gap[];
}

/** Lines by the measures that list them, in their order. */
export function groupsOf(
  lines: readonly ProgramRow[],
  indicators: readonly Indicator[],
  gaps: readonly Gap[],
): BriefGroup[] {
  const groups = new Map<string, Pick<BriefGroup, 'place' | 'lines'>>();
  for (const line of lines) {
    const place = headingOf(line);
    const group = groups.get(place?.id ?? '') ?? { place, lines: [] };
    group.lines.push(line);
    groups.set(place?.id ?? '', group);
  }
  return [...groups.values()].map((group) => {
    const places = new Set(
      group.lines.flatMap(({ listings }) => listings.flatMap(({ place }) => withinHeading(place, group.place))),
    );
    const programs = new Set(group.lines.map(({ id }) => id));
    const own = indicators.filter(({ of }) => {
      const at = of.__typename === 'Policy' ? of.place.id : of.id;
      return places.has(at) || programs.has(at);
    });
    const ids = new Set([
      ...places,
      ...programs,
      ...own.flatMap(({ id, series }) => [id, ...series.map((one) => one.id)]),
    ]);
    return { ...group, indicators: own, gaps: gaps.filter(({ node }) => ids.has(node.id)) };
  });
}

type Place = ProgramRow['listings'][number]['place'];

/** The place that a line stands under in a brief: its measure, or what stands above its initiative. */
function headingOf({ places }: ProgramRow): PlaceOfProgramFragment | null {
  const measure = places.find((place) => place.__typename === 'Measure');
  return measure ?? places.filter((place) => kindOf(place) !== 'INITIATIVE').at(-1) ?? places.at(-1) ?? null;
}

/** The ids of the places from a heading down to a line. */
function withinHeading(place: Place, heading: BriefGroup['place']): string[] {
  const path = place ? placesTo(place).map(({ id }) => id) : [];
  return path.slice(Math.max(0, path.indexOf(heading?.id ?? '')));
}

/** Those who run programs of these together with a body, and how many; without a body all who run any. */
export function partnersIn(lines: readonly ProgramRow[], body: string): { id: string; name: string; count: number }[] {
  const programs = new Map(lines.map((line) => [line.id, line]));
  const partners = new Map<string, { id: string; name: string; count: number }>();
  for (const { responsibilities } of programs.values()) {
    for (const { department, printedName } of responsibilities) {
      if (department.id === body) continue;
      const partner = partners.get(department.id) ?? { id: department.id, name: printedName, count: 0 };
      partner.count += 1;
      partners.set(department.id, partner);
    }
  }
  return [...partners.values()].sort((one, other) => other.count - one.count);
}
