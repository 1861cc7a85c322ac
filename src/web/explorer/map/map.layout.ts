import type { MapNode, PlanGraph } from './plan.graph';

export interface Point {
  x: number;
  y: number;
}

/** How far apart programs stand on their ring. */
const PROGRAM_SPACE = 48;

/** Room for names around a ring. */
export const NAME_ROOM = { aside: 270, above: 210, below: 60 };

/** Where the name of a pillar begins, above its ring. */
const TITLE_SPACE = 115;

const DEPARTMENT_SPACE = 190;

export interface Layout {
  places: Map<string, Point>;
  /** Where the names of pillars stand, by their ids. */
  titles: Map<string, Point>;
}

/** A ring that is higher than wide leaves room for names beside it. */
interface Ring {
  centre: Point;
  across: number;
  down: number;
}

/**
 * Places for all nodes. A pillar stands amid its measures, these amid their initiatives, and programs on a ring around them, in
 * printed order like the hours of a clock. A program of several initiatives stands between them, off the ring, and departments stand
 * in rows below: so what is shared is seen at once, and nothing moves from one visit to the next. `aspect` is how much wider than high the
 * place is.
 */
export function layoutOf(graph: PlanGraph, aspect: number): Layout {
  const below = childrenOf(graph);
  const pillars = [...graph.nodes.values()].filter((node) => node.kind === 'PILLAR');
  const columns = Math.min(pillars.length, Math.max(1, Math.round(Math.sqrt(pillars.length * aspect))));
  const rows = Math.ceil(pillars.length / columns);
  const stretch = Math.min(1.6, Math.max(1, (1.6 * columns) / (aspect * rows)));
  const radius = Math.max(...pillars.map((pillar) => radiusOf(pillar, below)), 300);
  const [right, down] = [2 * (radius + NAME_ROOM.aside), 2 * radius * stretch + NAME_ROOM.above + NAME_ROOM.below];
  const places = new Map<string, Point>();
  const titles = new Map<string, Point>();
  const slots = new Map<string, Point[]>();
  pillars.forEach((pillar, index) => {
    const centre = { x: (index % columns) * right, y: Math.floor(index / columns) * down };
    const across = radiusOf(pillar, below);
    places.set(pillar.id, centre);
    titles.set(pillar.id, { x: centre.x, y: centre.y - radius * stretch - TITLE_SPACE });
    placeAround(pillar, { centre, across, down: across * stretch }, below, places, slots);
  });
  for (const [program, taken] of slots) places.set(program, middleOf(taken));
  spread(graph, places, [...slots.keys()]);
  placeBelow(graph, places, radius);
  return { places, titles };
}

type Below = Map<string, MapNode[]>;

const childrenOf = ({ nodes, edges }: PlanGraph): Below => {
  const below: Below = new Map();
  for (const { from, to } of edges) below.set(from, [...(below.get(from) ?? []), nodes.get(to) as MapNode]);
  return below;
};

/** The angle that a node takes on the ring, in lines; an empty initiative takes that of one. */
function weightOf(node: MapNode, below: Below): number {
  if (node.kind === 'PROGRAM') return 1;
  const inner = (below.get(node.id) ?? []).reduce((sum, child) => sum + weightOf(child, below), 0);
  return node.kind === 'INITIATIVE' ? Math.max(1, inner) + 0.8 : Math.max(1, inner);
}

const radiusOf = (pillar: MapNode, below: Below) =>
  Math.max(300, (weightOf(pillar, below) * PROGRAM_SPACE) / (2 * Math.PI));

function placeAround(
  pillar: MapNode,
  { centre, across, down }: Ring,
  below: Below,
  places: Map<string, Point>,
  slots: Map<string, Point[]>,
): void {
  const whole = weightOf(pillar, below);
  const at = (hour: number, share: number): Point => {
    const angle = (hour / whole) * 2 * Math.PI - Math.PI / 2;
    return { x: centre.x + Math.cos(angle) * across * share, y: centre.y + Math.sin(angle) * down * share };
  };
  let hour = 0;
  for (const measure of below.get(pillar.id) ?? []) {
    const middle = hour + weightOf(measure, below) / 2;
    places.set(measure.id, at(middle, 0.52));
    for (const initiative of below.get(measure.id) ?? []) {
      const weight = weightOf(initiative, below);
      places.set(initiative.id, at(hour + weight / 2, 0.78));
      (below.get(initiative.id) ?? []).forEach((program, index) => {
        slots.set(program.id, [...(slots.get(program.id) ?? []), at(hour + 0.9 + index, 1)]);
      });
      hour += weight;
    }
    if ((below.get(measure.id) ?? []).length === 0) hour += weightOf(measure, below);
  }
}

function middleOf(points: Point[]): Point {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** How near a program may come to the middle of another node. */
const CLEARANCE: Record<MapNode['kind'], number> = {
  PILLAR: 130,
  MEASURE: 76,
  INITIATIVE: 66,
  PROGRAM: PROGRAM_SPACE,
  DEPARTMENT: PROGRAM_SPACE,
};

/** Moves programs apart that came to stand on something, till none does. */
function spread({ nodes }: PlanGraph, places: Map<string, Point>, programs: string[]): void {
  const others = [...places].map(([id, there]) => ({ there, clearance: CLEARANCE[nodes.get(id)?.kind ?? 'PROGRAM'] }));
  for (let round = 0, isMoved = true; isMoved && round < 40; round += 1) {
    isMoved = false;
    for (const program of programs) {
      const here = places.get(program) as Point;
      for (const { there, clearance } of others) {
        const [dx, dy] = [here.x - there.x, here.y - there.y];
        if (there === here || Math.abs(dx) >= clearance || Math.abs(dy) >= clearance) continue;
        const distance = Math.hypot(dx, dy);
        if (distance >= clearance) continue;
        const push = (clearance - distance) / 2;
        here.x += distance > 0 ? (dx / distance) * push : push;
        here.y += distance > 0 ? (dy / distance) * push : 0;
        isMoved = true;
      }
    }
  }
}

/** Departments in rows below all rings, in printed order. */
function placeBelow({ nodes }: PlanGraph, places: Map<string, Point>, radius: number): void {
  const departments = [...nodes.values()].filter((node) => node.kind === 'DEPARTMENT');
  const taken = [...places.values()];
  const [left, right] = [Math.min(...taken.map(({ x }) => x)), Math.max(...taken.map(({ x }) => x), radius)];
  const top = Math.max(...taken.map(({ y }) => y)) + 160;
  const inRow = Math.max(1, Math.floor((right - left) / DEPARTMENT_SPACE));
  departments.forEach(({ id }, index) => {
    const row = Math.floor(index / inRow);
    places.set(id, { x: left + ((index % inRow) + (row % 2) / 2) * DEPARTMENT_SPACE, y: top + row * 150 });
  });
}
