import type { Part } from '../measure/entry.js';
import type { GrowthPoint, PartResult, Results, WorkloadResult } from '../results.js';

/** The columns of the table. */
export type Column = 'floor' | 'peer' | 'warm' | 'growth';

/** A target beside what was measured. */
export interface Verdict {
  workload: string;
  column: Column;
  /** What is compared, such as `× peer`. */
  of: string;
  target: number;
  /** Whether the target is the most or the least it may be. */
  bound: 'most' | 'least';
  /** null where this was not there to be measured. */
  measured: number | null;
}

export const isMet = ({ measured, bound, target }: Verdict): boolean | null =>
  measured === null ? null : bound === 'most' ? measured <= target : measured >= target;

/** What more plans may cost in CPU. */
const MOST_GROWTH = 1.3;

/** Every target of a workload, held against what was measured. */
export function verdictsOf(result: WorkloadResult, { plans, nativePlans }: Results): Verdict[] {
  const { targets } = result;
  const part = (name: Part) => result.parts.find((each) => each.part === name);
  const [cold, warm, tuned, floor, rows] = (['cold', 'warm', 'tuned', 'floor', 'rows'] as const).map(part);
  const peer = tuned ?? rows;
  const verdicts: Verdict[] = [];
  const add = (
    column: Column,
    of: string,
    target: number | undefined,
    measured: number | null,
    bound: Verdict['bound'] = 'most',
  ) => {
    if (target !== undefined) verdicts.push({ workload: result.name, column, of, target, bound, measured });
  };
  add('floor', '× floor', targets.floor, ratio(cold?.cpu.median, floor?.cpu.median));
  add('peer', tuned ? '× tuned' : '× a statement a row', targets.peer, ratio(cold?.cpu.median, peer?.cpu.median));
  const at = (name: Part) => result.growth.find((point) => point.plans === nativePlans && point.part === name)?.cpu;
  add('peer', `× native at ${nativePlans} plans`, targets.native, ratio(at('cold'), at('native')));
  add('warm', '× tuned', targets.warm, ratio(warm?.perSecond.median, tuned?.perSecond.median), 'least');
  add('warm', '× floor', targets.warmOverFloor, ratio(warm?.perSecond.median, floor?.perSecond.median), 'least');
  return [...verdicts, ...growthOf(result, cold, part('onePlan'), plans, nativePlans)];
}

function growthOf(
  { name, targets, growth }: WorkloadResult,
  cold: PartResult | undefined,
  onePlan: PartResult | undefined,
  plans: number,
  nativePlans: number,
): Verdict[] {
  const points = growth.filter(({ part }) => part === 'cold');
  const hits = (at: number) => points.find((point) => point.plans === at)?.dbHits;
  const verdict = (of: string, target: number, measured: number | null): Verdict => ({
    workload: name,
    column: 'growth',
    of,
    target,
    bound: 'most',
    measured,
  });
  // A process starts before it knows what it will be asked: all of its CPU is told, of a request's only Neo4j's.
  const used = (part?: PartResult) => (name === 'start' ? part?.cpu : part?.neo4jCpu)?.median;
  const cpu = verdict('× CPU', MOST_GROWTH, ratio(used(cold), used(onePlan)));
  if (points.length === 0) return [cpu];
  switch (targets.growth) {
    case 'same':
      return [verdict('× hits', 1, ratio(hits(plans), hits(1))), cpu];
    case 'byFirst':
      // On one plan there may be fewer than a page.
      return [
        verdict(
          `× hits of ${nativePlans} plans`,
          1.1,
          nativePlans === plans ? null : ratio(hits(plans), hits(nativePlans)),
        ),
      ];
    case 'linear':
      return [verdict('× hits, by plans', 1.1, ratio(ratio(hits(plans), hits(1)) ?? undefined, plans))];
  }
}

function ratio(value: number | undefined, base: number | undefined): number | null {
  return value === undefined || base === undefined ? null : value / base;
}

/** The growth of a part, in the order of the plans. */
export function growthOfPart({ growth }: Pick<WorkloadResult, 'growth'>, part: Part): GrowthPoint[] {
  return growth.filter((point) => point.part === part).sort((a, b) => a.plans - b.plans);
}
