/** How many a program serves among what is loaded, and the least it can be in the printed plan. */
export interface Reach {
  loaded: number;
  atLeast: number;
}

export interface ProgramReach {
  pillars: Reach;
  measures: Reach;
  initiatives: Reach;
}

/** What the graph shows of a program's listings. */
interface LoadedReach {
  pillars: number;
  measures: number;
  initiatives: number;
  homeLoaded: boolean;
}

/**
 * A program of which only relistings are loaded has its first listing in a pillar that is not: it
 * serves one pillar, one measure and one initiative more than the graph shows.
 */
export function toReach({ pillars, measures, initiatives, homeLoaded }: LoadedReach): ProgramReach {
  const reach = (loaded: number): Reach => ({ loaded, atLeast: homeLoaded ? loaded : loaded + 1 });
  return { pillars: reach(pillars), measures: reach(measures), initiatives: reach(initiatives) };
}
