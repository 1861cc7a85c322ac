import type { Size } from '../database/bench-database.js';
import type { Machine } from '../machine.js';
import type { Revisions } from './revisions.js';

/** What runs under load found; the JSON file is this. */
export interface LoadResults extends Size {
  measuredAt: string;
  machine: Machine;
  plans: number;
  /** How many of the plans are asked about: those that every question has an answer for. */
  askedPlans: number;
  clients: number;
  seconds: number;
  runs: LoadRun[];
}

export type RunName = 'product' | 'peer' | 'imports' | 'two';

/** One run under load. Times are in milliseconds. */
export interface LoadRun {
  name: RunName;
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  most: number;
  /** Requests that were refused or failed, by code. */
  failed: Record<string, number>;
  /** CPU of a request: of all servers, and of Neo4j, imports included. */
  serverCpu: number;
  neo4jCpu: number;
  /** The most that was resident, in bytes: of all servers together, and of Neo4j. */
  serverMemory: number;
  neo4jMemory: number;
  /** Where plans were imported meanwhile. */
  revisions: Revisions | null;
}
