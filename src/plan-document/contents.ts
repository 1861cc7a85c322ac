import type { PlanDocument } from './plan-document.schema.js';

/** How much a plan document holds. */
export interface Contents {
  key: string;
  pillars: number;
  measures: number;
  initiatives: number;
  listings: number;
  programs: number;
}

export function contentsOf({ key, pillars, programs }: PlanDocument): Contents {
  const measures = pillars.flatMap((pillar) => pillar.measures);
  const initiatives = measures.flatMap((measure) => measure.initiatives ?? []);
  const listings = initiatives.flatMap((initiative) => initiative.programs ?? []);
  return {
    key,
    pillars: pillars.length,
    measures: measures.length,
    initiatives: initiatives.length,
    listings: listings.length,
    programs: Object.keys(programs).length,
  };
}
