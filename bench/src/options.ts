import type { Effort } from './measure/rounds.js';

/** How large the databases are and how much is measured. */
export interface Options {
  /** How many plans the large database holds in the end. */
  scale: number;
  /** On the way there, where growth is measured, from one plan up to `scale`. */
  stages: number[];
  /** The stage whose native form of the peer is judged. */
  nativeStage: number;
  /** For the table. */
  full: Effort;
  /** For the points of the growth plot. */
  growth: Effort;
  /** How long both databases serve before anything is timed: Java compiles what has run often. */
  warmUpMs: number;
  /** How often a program is started. */
  starts: number;
  /** How long the clients ask under load, and before that. */
  load: { seconds: number; warmUpSeconds: number };
}

export const FULL_SCALE = 2_000;
/** About six plans of each of 1,741 municipalities. */
export const JAPAN_SCALE = 10_000;
const QUICK_SCALE = 20;

export function optionsOf({ quick, scale }: { quick: boolean; scale?: number }): Options {
  const plans = scale ?? (quick ? QUICK_SCALE : FULL_SCALE);
  const nativeStage = quick ? plans : Math.max(1, Math.round(plans / 4));
  // A quick run has no time for stages between.
  const stages = quick ? [1, plans] : [1, Math.max(1, Math.round(plans / 40)), nativeStage, plans];
  return {
    scale: plans,
    stages: [...new Set(stages)].sort((a, b) => a - b),
    nativeStage,
    full: quick ? { rounds: 5, batchMs: 200, warmUpMs: 300 } : { rounds: 7, batchMs: 1_000, warmUpMs: 3_000 },
    warmUpMs: quick ? 6_000 : 40_000,
    starts: quick ? 3 : 7,
    load: quick ? { seconds: 10, warmUpSeconds: 5 } : { seconds: 60, warmUpSeconds: 20 },
    growth: quick ? { rounds: 2, batchMs: 100, warmUpMs: 150 } : { rounds: 3, batchMs: 500, warmUpMs: 1_500 },
  };
}
