import type { ElementDefinition } from 'cytoscape';
import type { Layout, Point } from './map.layout';
import type { MapNode, PlanGraph } from './plan.graph';

/** What stands beside a node as its name; a node of its own, since it moves as the reader comes nearer. */
export const nameOf = (id: string) => `${id} name`;

/** The line from a node to its name, where that stands further away. */
export const leaderOf = (id: string) => `${id} leader`;

/** What map.style.ts reads from a name before it has a place. */
const NO_NAME = { label: '', font: 1, width: 1, height: 1, side: 'middle' };

/** The node that is meant by one that was touched, which may be a name. */
export const namedBy = (id: string) => id.replace(/ name$/, '');

/** Nodes, their names and lines for the drawing, each in its place and with the classes that map.style.ts knows. */
export function elementsOf(graph: PlanGraph, { places }: Layout): ElementDefinition[] {
  const nodes = [...graph.nodes.values()];
  return [
    ...nodes.map((node) => ({
      data: { id: node.id, label: node.code },
      position: { ...(places.get(node.id) as Point) },
      classes: classesOf(node),
    })),
    ...nodes.map(({ id, kind }) => ({
      data: { id: nameOf(id), ...NO_NAME },
      position: { ...(places.get(id) as Point) },
      classes: `name unseen ${kind.toLowerCase()}-name`,
      selectable: false,
    })),
    ...nodes.map(({ id }) => ({
      data: { id: leaderOf(id), source: id, target: nameOf(id) },
      classes: 'leader unseen',
    })),
    ...graph.edges.map(({ from, to, isRelisted }) => ({
      data: { id: `${from} ${to}`, source: from, target: to },
      classes: [isRelisted && 'relisted', graph.nodes.get(to)?.kind === 'DEPARTMENT' && 'runs']
        .filter(Boolean)
        .join(' '),
    })),
  ];
}

const classesOf = ({ kind, isPriority, isShared, isJoint }: MapNode) =>
  ['node', kind.toLowerCase(), isPriority && 'priority', isShared && 'shared', isJoint && 'joint']
    .filter(Boolean)
    .join(' ');
