import { z } from 'zod';
import { NODE_LABELS, type NodeKind } from '../../domain/plan.js';
import { nodeRow } from '../plan/node.repository.js';
import { type Statement, statement, statementBehind } from '../store/cypher.js';
import type { Identified } from '../store/edge.js';
import type { Graph } from '../store/graph.js';

export type TraceDirection = 'FORWARD' | 'BACKWARD';

/** What is traced: from which node which way, to which kinds, over which kinds, and how far. */
export interface TraceQuestion {
  from: string;
  direction: TraceDirection;
  /** Paths end at these kinds; at the ends of the chain when empty. */
  to: readonly NodeKind[];
  /** Kinds that are left out between the ends of a path. */
  collapse: readonly NodeKind[];
  maxHops: number;
}

/** A path by the ids of its nodes, and the relationship by which each was reached; null for the first. */
export interface TracePath {
  ids: string[];
  via: (string | null)[];
}

export interface Trace {
  paths: TracePath[];
  /** The nodes of all paths, each once, in the order they come in. */
  nodes: Identified[];
  /** There are more paths, or one goes on beyond the bound on hops. */
  truncated: boolean;
}

/** How many paths a trace gives at most. */
export const MAX_PATHS = 1_000;

const row = z.object({
  paths: z.array(z.object({ ids: z.array(z.string()), via: z.array(z.string().nullable()), isCut: z.boolean() })),
  nodes: z.array(nodeRow),
});

const QUERIES = {
  FORWARD: { all: query('trace.forward', 'trace.all'), collapsed: query('trace.forward', 'trace.collapsed') },
  BACKWARD: { all: query('trace.backward', 'trace.all'), collapsed: query('trace.backward', 'trace.collapsed') },
};

/** The parts of a trace as one statement. */
function query(...parts: [paths: string, kept: string]): Statement {
  const [paths, kept] = parts.map((name) => statement(name).text) as [string, string];
  return statementBehind([paths, statement('trace.steps').text, kept].join('\n'), 'trace.paths');
}

/** Follows the printed chain from a node, in one statement; paths in printed order. */
export async function readTrace(
  graph: Graph,
  { from, direction, to, collapse, maxHops }: TraceQuestion,
): Promise<Trace> {
  const labels = (kinds: readonly NodeKind[]) => kinds.map((kind) => NODE_LABELS[kind]);
  const [found] = await graph.read(
    QUERIES[direction][collapse.length > 0 ? 'collapsed' : 'all'],
    { from, to: labels(to), collapse: labels(collapse), maxHops, limit: MAX_PATHS + 1 },
    row,
  );
  const { paths = [], nodes = [] } = found ?? {};
  // A path that was cut did not reach what was asked for.
  const whole = to.length > 0 ? paths.filter(({ isCut }) => !isCut) : paths;
  return {
    paths: whole.slice(0, MAX_PATHS),
    nodes,
    truncated: paths.length > MAX_PATHS || paths.some(({ isCut }) => isCut),
  };
}
