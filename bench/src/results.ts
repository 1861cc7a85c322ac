import type { Counters } from './counters.js';
import type { Machine } from './machine.js';
import type { Part } from './measure/entry.js';
import type { Effort, Measured } from './measure/rounds.js';
import type { Targets } from './workloads/workload.js';

/** What one run found; the JSON file is this. */
export interface Results {
  measuredAt: string;
  machine: Machine;
  plans: number;
  nodes: number;
  relationships: number;
  nativePlans: number;
  effort: Effort;
  workloads: WorkloadResult[];
}

export interface WorkloadResult {
  name: string;
  title: { ja: string; en: string };
  targets: Targets;
  /** At full scale. */
  parts: PartResult[];
  /** On the way there. */
  growth: GrowthPoint[];
}

export type PartResult = Measured & { counters?: Counters };

export interface GrowthPoint {
  plans: number;
  part: Part;
  dbHits: number;
  /** Node's and Neo4j's CPU of a request, milliseconds. */
  cpu: number;
}
