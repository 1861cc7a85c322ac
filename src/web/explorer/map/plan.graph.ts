import type { MapQuery, NodeKind } from '../operations.generated.js';

export type PlanOnMap = NonNullable<MapQuery['plan']>;

export interface MapNode {
  id: string;
  kind: Extract<NodeKind, 'PILLAR' | 'MEASURE' | 'INITIATIVE' | 'PROGRAM' | 'DEPARTMENT'>;
  name: string;
  /** The printed number or code, where there is one. */
  code: string;
  /** A measure marked 重点. */
  isPriority: boolean;
  /** A program that is listed more than once, or whose first listing is not loaded. */
  isShared: boolean;
  /** A program of several departments, or a department that runs one. */
  isJoint: boolean;
}

export interface MapEdge {
  from: string;
  to: string;
  /** A line marked 再掲. */
  isRelisted: boolean;
}

export interface PlanGraph {
  nodes: Map<string, MapNode>;
  edges: MapEdge[];
}

/** A plan as nodes and lines from pillars down to departments; a program that is listed often is one node. */
export function planGraph({ pillars }: PlanOnMap): PlanGraph {
  const nodes = new Map<string, MapNode>();
  const edges: MapEdge[] = [];
  const add = (node: Pick<MapNode, 'id' | 'kind' | 'name'> & Partial<MapNode>) =>
    nodes.set(node.id, {
      code: '',
      isPriority: false,
      isShared: false,
      isJoint: false,
      ...nodes.get(node.id),
      ...node,
    });
  const link = (from: string, to: string, isRelisted = false) => edges.push({ from, to, isRelisted });
  for (const pillar of pillars) {
    add({ id: pillar.id, kind: 'PILLAR', name: pillar.name, code: `${pillar.number}` });
    for (const measure of pillar.measures) {
      add({ id: measure.id, kind: 'MEASURE', name: measure.name, code: measure.code, isPriority: measure.priority });
      link(pillar.id, measure.id);
      for (const initiative of measure.initiatives) {
        add({ id: initiative.id, kind: 'INITIATIVE', name: initiative.name, code: initiative.code });
        link(measure.id, initiative.id);
        for (const { program, relisted } of initiative.listings) {
          const isKnown = nodes.has(program.id);
          const isJoint = program.departments.length > 1;
          add({ id: program.id, kind: 'PROGRAM', name: program.name, isShared: isKnown || !program.home, isJoint });
          link(initiative.id, program.id, relisted);
          if (isKnown) continue;
          for (const { id, name } of program.departments) {
            add({ id, kind: 'DEPARTMENT', name, isJoint: isJoint || nodes.get(id)?.isJoint === true });
            link(program.id, id);
          }
        }
      }
    }
  }
  return { nodes, edges };
}

/** More marks than these are too small to be told apart on a screen, and keep a browser from answering while it places them. */
const MOST_DRAWN = 400;

/** What is drawn of a plan: all of it, or of one that is too large the measure with the node in focus, or its first one. */
export function drawnOf(plan: PlanOnMap, graph: PlanGraph, focus: string): PlanGraph {
  if (graph.nodes.size <= MOST_DRAWN) return graph;
  const all = plan.pillars.flatMap((pillar) => pillar.measures.map((measure) => ({ pillar, measure })));
  const part = all.find(({ pillar, measure }) => pillar.id === focus || holds(measure, focus)) ?? all[0];
  if (!part) return graph;
  const { pillar, measure } = part;
  const listed = measure.initiatives.flatMap(({ listings }) => listings.map(({ program }) => program));
  const shown = new Set([
    pillar.id,
    measure.id,
    ...measure.initiatives.map(({ id }) => id),
    ...listed.map(({ id }) => id),
    ...listed.flatMap(({ departments }) => departments.map(({ id }) => id)),
  ]);
  return {
    nodes: new Map([...graph.nodes].filter(([id]) => shown.has(id))),
    edges: graph.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
}

type MeasureOnMap = PlanOnMap['pillars'][number]['measures'][number];

const holds = ({ id, initiatives }: MeasureOnMap, focus: string) =>
  id === focus ||
  initiatives.some(
    (one) =>
      one.id === focus ||
      one.listings.some(({ program }) => [program, ...program.departments].some((node) => node.id === focus)),
  );

/**
 * What the map shows of a node: all that leads to it and all that it leads to. What leads to a department is nearly the whole plan, so
 * of that only its programs are shown, with the departments that run them too.
 */
export function litWith(id: string, graph: PlanGraph): Set<string> {
  if (graph.nodes.get(id)?.kind !== 'DEPARTMENT') return relatedTo(id, graph);
  const programs = new Set(graph.edges.filter(({ to }) => to === id).map(({ from }) => from));
  const partners = graph.edges.filter(({ from }) => programs.has(from)).map(({ to }) => to);
  return new Set([id, ...programs, ...partners]);
}

/** A node with all that leads to it and all that it leads to. */
export function relatedTo(id: string, { edges }: PlanGraph): Set<string> {
  const related = new Set([id]);
  for (const [near, far] of [
    ['from', 'to'],
    ['to', 'from'],
  ] as const) {
    const reached = [id];
    for (const at of reached) {
      for (const edge of edges) {
        if (edge[near] !== at || reached.includes(edge[far])) continue;
        reached.push(edge[far]);
        related.add(edge[far]);
      }
    }
  }
  return related;
}
