import type { Core, NodeSingular } from 'cytoscape';
import { nameElements } from './map.elements';
import { type Box, type Line, type Named, placeLabels } from './map.labels';
import { type Layout, NAME_ROOM, type Point } from './map.layout';
import type { MapNode, PlanGraph } from './plan.graph';

/** Letters keep this size on the screen, however near the reader is. */
const FONT_SIZE: Record<MapNode['kind'], number> = {
  PILLAR: 14,
  MEASURE: 13,
  INITIATIVE: 12,
  PROGRAM: 12,
  DEPARTMENT: 12,
};

/** From here on all names are shown that have room. */
const NEAR = 0.6;

/** Who chooses a place first: what a reader looks for at first sight; the others are named only to who comes near. */
function rankOf({ kind, isShared, isJoint }: MapNode): 0 | 1 | 2 | 3 {
  if (kind === 'PILLAR' || kind === 'MEASURE') return 0;
  if (kind === 'PROGRAM' && (isShared || isJoint)) return 1;
  return kind === 'DEPARTMENT' ? 2 : 3;
}

/** Writes names beside the nodes that are shown, as many as have room at this distance. */
export function showNames(core: Core, graph: PlanGraph, { titles }: Layout): void {
  const shown = shownIn(core);
  const isFocused = core.nodes('.focus').nonempty();
  const fontOf = (kind: MapNode['kind']) => FONT_SIZE[kind] / core.zoom();
  const named = shown
    .map((node) => graph.nodes.get(node.id()) as MapNode)
    .filter((node) => isFocused || core.zoom() >= NEAR || rankOf(node) < 3)
    .sort((one, other) => rankOf(one) - rankOf(other))
    .map(({ id, name, kind }): Named => {
      const title = isFocused ? undefined : titles.get(id);
      if (title) return { id, name, font: fontOf(kind), ...title, width: 0, height: 0, outward: 'middle' };
      const box = boxOf(core.getElementById(id));
      return { id, name, font: fontOf(kind), ...box, outward: outwardOf(core, box) };
    });
  const labels = placeLabels(named, shown.map(boxOf), linesIn(core), boundsOf(core));
  core.batch(() => {
    // A line to a name goes with it.
    core.remove('.name');
    core.add(
      named.flatMap(({ id, font }) => {
        const label = labels.get(id);
        return label ? nameElements(graph.nodes.get(id) as MapNode, font, label) : [];
      }),
    );
  });
}

/** What the map shows: all nodes that are not faint with room for their names, in the shape of its place. */
export function boundsOf(core: Core): Box {
  const { x1, x2, y1, y2 } = shownIn(core).boundingBox({ includeLabels: false, includeOverlays: false });
  const { aside, above, below } = NAME_ROOM;
  const [width, height] = [x2 - x1 + 2 * aside, y2 - y1 + above + below];
  const aspect = core.width() / core.height();
  return {
    x: (x1 + x2) / 2,
    y: (y1 - above + y2 + below) / 2,
    width: Math.max(width, height * aspect),
    height: Math.max(height, width / aspect),
  };
}

const shownIn = (core: Core) =>
  core
    .nodes('.node')
    .filter((node) => !node.hasClass('faint') && !node.hasClass('unseen'))
    .nodes();

/** The lines that are shown, but for those to names. */
const linesIn = (core: Core): Line[] =>
  core
    .edges()
    .toArray()
    .filter((edge) => !edge.hasClass('leader') && !edge.hasClass('faint') && edge.visible())
    .map((edge) => ({ from: edge.source().position(), to: edge.target().position() }));

const boxOf = (node: NodeSingular): Box => ({
  ...node.position(),
  width: node.outerWidth(),
  height: node.outerHeight(),
});

/** The side of its ring, the nearest one, on which something stands. */
function outwardOf(core: Core, { x }: Point): 'left' | 'right' {
  const middles = core.nodes('.pillar').map((pillar) => pillar.position().x);
  const nearest = middles.reduce((one, other) => (Math.abs(other - x) < Math.abs(one - x) ? other : one));
  return x < nearest ? 'left' : 'right';
}
