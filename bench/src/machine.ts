import { cpus, totalmem } from 'node:os';
import { neo4jVersion } from './product.js';

/** What a run was measured on. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  node: string;
  neo4j: string;
}

export function thisMachine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    neo4j: neo4jVersion(),
  };
}

/** As a report says it. */
export function machineText({ cores, cpu, memoryGb, node, neo4j }: Machine): string {
  return `${cores} × ${cpu}, ${memoryGb} GB, Node ${node}, Neo4j ${neo4j}`;
}
