import { type Cost, timeBatch, warmUp } from './batch.js';
import type { Entry, Part } from './entry.js';
import { type Spread, spreadOf } from './statistics.js';

/** How long and how often is measured. */
export interface Effort {
  rounds: number;
  batchMs: number;
  warmUpMs: number;
}

/** What a request of a part cost, over all rounds. */
export interface Measured {
  part: Part;
  requestsPerRound: number;
  /** Node's and Neo4j's together, milliseconds. */
  cpu: Spread;
  nodeCpu: Spread;
  neo4jCpu: Spread;
  wall: Spread;
  perSecond: Spread;
}

/**
 * Warms every entry up, then times them in turns: each round begins with another, so that what else the machine does
 * meets them alike.
 */
export async function measureRounds(
  entries: readonly Entry[],
  { rounds, batchMs, warmUpMs }: Effort,
  tell: (text: string) => void,
): Promise<Measured[]> {
  const sizes: number[] = [];
  for (const entry of entries) {
    tell(`warming up: ${entry.part}`);
    sizes.push(await warmUp(entry, warmUpMs, batchMs));
  }
  const costs = entries.map((): Cost[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const place = (round + turn) % entries.length;
      const entry = entries[place] as Entry;
      tell(`round ${round + 1}/${rounds}: ${entry.part}`);
      costs[place]?.push(await timeBatch(entry, sizes[place] as number));
    }
  }
  return entries.map(({ part }, place) => summaryOf(part, sizes[place] as number, costs[place] as Cost[]));
}

export function summaryOf(part: Part, requestsPerRound: number, costs: readonly Cost[]): Measured {
  const spread = (of: (cost: Cost) => number) => spreadOf(costs.map(of));
  return {
    part,
    requestsPerRound,
    cpu: spread(({ nodeCpu, neo4jCpu }) => nodeCpu + neo4jCpu),
    nodeCpu: spread(({ nodeCpu }) => nodeCpu),
    neo4jCpu: spread(({ neo4jCpu }) => neo4jCpu),
    wall: spread(({ wall }) => wall),
    perSecond: spread(({ perSecond }) => perSecond),
  };
}
