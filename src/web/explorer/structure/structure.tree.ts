import type { NodeKind, StructureLinesQuery, StructurePlacesQuery } from '../operations.generated.js';
import { kindOf } from '../shared/kind.js';

export type PlaceOfPlan = StructurePlacesQuery['places']['nodes'][number];
export type LineOfPlan = StructureLinesQuery['listings']['nodes'][number];

/** A box of the structure of a plan, with what stands to its right. */
export interface Branch {
  /** Tells boxes apart: the id of a place, that of the line that lists a program, or the number of a pillar that is not loaded. */
  key: string;
  /** The node that it names; null for a pillar that is not loaded. */
  id: string | null;
  kind: NodeKind;
  /** The printed number in the words of the plan, where there is one. */
  mark: string;
  name: string;
  /** A measure marked 重点. */
  isPriority: boolean;
  /** A program that several bodies run. */
  isJoint: boolean;
  /** Whether it is a program listed again (再掲). */
  isRelisted: boolean;
  /** Whether it is a program whose first line is in a pillar that is not loaded. */
  isFirstMissing: boolean;
  /** The key of the line that lists a program first, of those that are loaded; null for that line itself. */
  first: string | null;
  bodies: readonly string[];
  branches: readonly Branch[];
}

interface Wanted {
  plan: { id: string; title: string };
  places: readonly PlaceOfPlan[];
  lines: readonly LineOfPlan[];
  /** The numbers of pillars that are not loaded, and of those that are, in printed order. */
  missingPillars: readonly number[];
  loadedPillars: readonly number[];
  /** What stands before the name of a place. */
  markOf: (place: PlaceOfPlan) => string;
  /** What a pillar that is not loaded is called. */
  missing: (number: number) => string;
}

const PLAIN = {
  isPriority: false,
  isJoint: false,
  isRelisted: false,
  isFirstMissing: false,
  first: null,
  bodies: [],
} as const;

/** A plan with its places and the lines of their tables, as it is printed: what is nearest to its parent first its own lines, then places. */
export function structureOf({ plan, places, lines, missingPillars, loadedPillars, markOf, missing }: Wanted): Branch {
  const placesIn = grouped(places, ({ parent }) => parent?.id ?? plan.id);
  const linesIn = grouped(lines, ({ place }) => place?.id ?? plan.id);
  const linesOf = grouped(lines, ({ program }) => program.id);
  const below = (id: string): Branch[] => [
    ...(linesIn.get(id) ?? []).map((line) => branchOfLine(line, linesOf.get(line.program.id) ?? [])),
    ...(placesIn.get(id) ?? []).map(
      (place): Branch => ({
        ...PLAIN,
        key: place.id,
        id: place.id,
        kind: kindOf(place),
        mark: markOf(place),
        name: place.name,
        isPriority: place.__typename === 'Measure' && place.priority,
        branches: below(place.id),
      }),
    ),
  ];
  const own = below(plan.id);
  const numbers = new Map(
    own.filter(({ kind }) => kind === 'PILLAR').map(({ key }, order) => [key, loadedPillars[order] ?? order]),
  );
  const unloaded = missingPillars.map((number): Branch => {
    numbers.set(`${number}`, number);
    return { ...PLAIN, key: `${number}`, id: null, kind: 'PILLAR', mark: '', name: missing(number), branches: [] };
  });
  const numberOf = ({ key }: Branch) => numbers.get(key) ?? 0;
  return {
    ...PLAIN,
    key: plan.id,
    id: plan.id,
    kind: 'PLAN',
    mark: '',
    name: plan.title,
    // In the order of print, which is that of numbers only where some are missing.
    branches: unloaded.length === 0 ? own : [...unloaded, ...own].sort((one, other) => numberOf(one) - numberOf(other)),
  };
}

function branchOfLine({ id, relisted, program }: LineOfPlan, all: readonly LineOfPlan[]): Branch {
  // Where the first line is not loaded, the first of those that are.
  const first = program.home?.id ?? all[0]?.id;
  return {
    ...PLAIN,
    key: id,
    id: program.id,
    kind: 'PROGRAM',
    mark: '',
    name: program.name,
    isJoint: program.departments.length > 1,
    isRelisted: relisted,
    isFirstMissing: program.home === null,
    first: first === undefined || first === id ? null : first,
    bodies: program.departments.map(({ name }) => name),
    branches: [],
  };
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** Boxes with all to their right. */
export const branchesIn = (branches: readonly Branch[]): Branch[] =>
  branches.flatMap((branch) => [branch, ...branchesIn(branch.branches)]);
