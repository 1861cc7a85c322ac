import type { Size } from '../database/bench-database.js';
import type { Machine } from '../machine.js';
import type { Spread } from '../measure/statistics.js';
import type { NationalQuestion } from './national-questions.js';

/** What a run over all of Japan found; the JSON file is this. */
export interface JapanResults extends Size {
  measuredAt: string;
  machine: Machine;
  plans: number;
  municipalities: number;
  loadedInSeconds: number;
  rounds: number;
  answers: NationalAnswer[];
}

/** How a national question was answered. */
export interface NationalAnswer extends NationalQuestion {
  /** Without kept answers. */
  cold: Answering;
  /** With the answer kept, where it was answered. */
  kept: Answering;
  /** What it reads of the store; null where even with much time it is not answered. */
  dbHits: number | null;
  /** Of the answer, unpacked. */
  bytes: number;
}

export interface Answering {
  ms: Spread;
  /** Why it was refused or failed, for each time that it was. */
  codes: string[];
  /** The most that the server and Neo4j had resident meanwhile, in bytes. */
  serverMemory: number;
  neo4jMemory: number;
}
