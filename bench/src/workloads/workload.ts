import type { Focus } from '../plans/focus.js';

export type Row = Record<string, unknown>;

/**
 * A question, asked of each contestant in its own words. All of them take what they need from the same variables, and
 * what they answer is compared in one form before anything is timed.
 */
export interface Workload {
  name: string;
  title: { ja: string; en: string };
  variables(focus: Focus): Record<string, unknown>;
  /** The product's own API. */
  product: Question;
  /** @neo4j/graphql as one would ask it with care; `types` is what its schema needs for that. */
  tuned?: Question & { types?: string };
  /** @neo4j/graphql as it comes, where that is another question than the tuned one. */
  native?: Question;
  /** One statement by hand. */
  floor: Floor;
  targets: Targets;
  /** How many at once; 4 unless the answer is as large as the database. */
  concurrency?: number;
}

export interface Question {
  query: string;
  /** What all contestants' answers must have in common. */
  canonical(data: never): unknown;
}

export interface Floor {
  cypher: string;
  /** What of the variables the statement takes, where it is not all of them. */
  parameters?(variables: Row): Row;
  /** The answer as the product words it, made as cheaply as possible. */
  answer(rows: Row[]): unknown;
}

/** What the product has to reach; absent where nothing is asked. */
export interface Targets {
  /** Cold: CPU of a request, at most so many times the floor's. */
  floor?: number;
  /** Cold: CPU of a request, at most so many times the tuned peer's. */
  peer?: number;
  /** Cold: CPU of a request, at most so many times the native peer's. */
  native?: number;
  /** Warm: requests a second, at least so many times the tuned peer's. */
  warm?: number;
  /** Warm: requests a second, at least so many times the floor's. */
  warmOverFloor?: number;
  growth: Growth;
}

/**
 * What more plans may cost: `same` db hits and at most 1.3 times the CPU of one plan; `linear` in the plans; or hits
 * `byFirst`, which depend on the size of the page and not on how much is found.
 */
export type Growth = 'same' | 'linear' | 'byFirst';
