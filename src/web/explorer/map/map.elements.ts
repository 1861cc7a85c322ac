import type { ElementDefinition } from 'cytoscape';
import type { Label } from './map.labels';
import type { Layout, Point } from './map.layout';
import type { MapNode, PlanGraph } from './plan.graph';

/** What stands beside a node as its name; a node of its own, since it moves as the reader comes nearer. */
const nameOf = (id: string) => `${id} name`;

/** The line from a node to its name, where that stands further away. */
const leaderOf = (id: string) => `${id} leader`;

/** The node that is meant by one that was touched, which may be a name. */
export const namedBy = (id: string) => id.replace(/ name$/, '');

/** Nodes and lines for the drawing, each in its place and with the classes that map.style.ts knows; names come when there is room for them. */
export function elementsOf(graph: PlanGraph, { places }: Layout): ElementDefinition[] {
  const nodes = [...graph.nodes.values()];
  return [
    ...nodes.map((node) => ({
      data: { id: node.id, label: node.code },
      position: { ...(places.get(node.id) as Point) },
      classes: classesOf(node),
    })),
    ...graph.edges.map(({ from, to, isRelisted }) => ({
      data: { id: `${from} ${to}`, source: from, target: to },
      classes: [isRelisted && 'relisted', graph.nodes.get(to)?.kind === 'DEPARTMENT' && 'runs']
        .filter(Boolean)
        .join(' '),
    })),
  ];
}

/** The name of a node in its place, with the line that leads to it where it stands further away. */
export function nameElements({ id, kind }: MapNode, font: number, label: Label): ElementDefinition[] {
  const { x, y, width, height, lines, side, isAway } = label;
  const name = {
    data: { id: nameOf(id), label: lines.join('\n'), font, width, height, side },
    position: { x, y },
    classes: `name ${kind.toLowerCase()}-name`,
    selectable: false,
  };
  return isAway ? [name, { data: { id: leaderOf(id), source: id, target: nameOf(id) }, classes: 'leader' }] : [name];
}

const classesOf = ({ kind, isPriority, isShared, isJoint }: MapNode) =>
  ['node', kind.toLowerCase(), isPriority && 'priority', isShared && 'shared', isJoint && 'joint']
    .filter(Boolean)
    .join(' ');
