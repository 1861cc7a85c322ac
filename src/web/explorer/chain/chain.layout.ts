import type { ChainQuery, NodeKind, NodeLabelFragment } from '../operations.generated';
import { kindOf } from '../shared/kind';

type Path = ChainQuery['forward']['paths'][number];

/** From reason to action: the columns of the drawing. */
const COLUMNS: readonly NodeKind[][] = [
  ['EVIDENCE'],
  ['VISION'],
  ['MEASURE'],
  ['ISSUE'],
  ['POLICY'],
  ['INDICATOR'],
  ['INITIATIVE'],
  ['PROGRAM'],
  ['DEPARTMENT', 'COMMITTEE'],
];

/** What most readers do not look for in a chain, and what there is much of. */
const ASIDE: ReadonlySet<NodeKind> = new Set(['EVIDENCE', 'INDICATOR']);

/** Rows of the table; more are cut off, and it says so. */
export const MOST_ROWS = 500;

export interface Chain {
  nodes: Map<string, NodeLabelFragment>;
  /** The columns that hold anything. */
  columns: { kinds: readonly NodeKind[]; nodes: NodeLabelFragment[] }[];
  /** From left to right, with the number of ways that take it. */
  links: { from: string; to: string; ways: number }[];
  /** Ways from the first reason to the last action. */
  ways: NodeLabelFragment[][];
}

/** One chain of the ways back from a node and the ways onward from it; evidence and indicators only when asked for. */
export function chainOf(backward: readonly Path[], forward: readonly Path[], isAll: boolean): Chain {
  const back = printed(distinct(backward.map((path) => visible(path, isAll))).map((way) => way.reverse()));
  const onward = printed(distinct(forward.map((path) => visible(path, isAll))));
  const ways = back.flatMap((before) => onward.map((after) => [...before, ...after.slice(1)]));
  const nodes = new Map(ways.flat().map((node) => [node.id, node]));
  const columns = COLUMNS.map((column) => {
    const inColumn = [...nodes.values()].filter((node) => column.includes(kindOf(node)));
    return {
      kinds: column.filter((kind) => inColumn.some((node) => kindOf(node) === kind)),
      nodes: inColumn.sort((one, other) => compare(placeOf(one), placeOf(other))),
    };
  }).filter((column) => column.nodes.length > 0);
  return { nodes, columns, links: linksOf([...back, ...onward]), ways };
}

function visible({ steps }: Path, isAll: boolean): NodeLabelFragment[] {
  const nodes = steps.map((step) => step.node);
  // The node that was asked about is shown whatever it is.
  return nodes.filter((node, place) => place === 0 || isAll || !ASIDE.has(kindOf(node)));
}

/** Where a node stands among those of its kind, by printed numbers; programs and departments have none, and keep their order. */
function placeOf(node: NodeLabelFragment): string {
  switch (node.__typename) {
    case 'Measure':
    case 'Initiative':
      return node.code;
    case 'Issue':
    case 'Policy':
      return `${node.measure.code} ${node.number}`;
    case 'Vision':
      return `${node.pillar.number} ${node.number}`;
    default:
      return '';
  }
}

const { compare } = new Intl.Collator('ja', { numeric: true });

/** Ways in printed order, so that programs and departments stand in it as well. */
function printed(ways: NodeLabelFragment[][]): NodeLabelFragment[][] {
  const places = new Map(ways.map((way) => [way, way.map(placeOf).filter(Boolean).join(' ')]));
  return [...ways].sort((one, other) => compare(places.get(one) as string, places.get(other) as string));
}

/** Each way once, and none that is only the start of another. */
function distinct(ways: NodeLabelFragment[][]): NodeLabelFragment[][] {
  const byIds = new Map(ways.map((way) => [idsOf(way), way]));
  const starts = new Set([...byIds.values()].flatMap((way) => way.map((_node, end) => idsOf(way.slice(0, end)))));
  return [...byIds].filter(([ids]) => !starts.has(ids)).map(([, way]) => way);
}

const idsOf = (way: NodeLabelFragment[]) => way.map((node) => node.id).join(' ');

function linksOf(ways: NodeLabelFragment[][]): Chain['links'] {
  const links = new Map<string, Chain['links'][number]>();
  for (const way of ways) {
    way.slice(1).forEach(({ id: to }, place) => {
      const from = (way[place] as NodeLabelFragment).id;
      const link = links.get(`${from} ${to}`) ?? { from, to, ways: 0 };
      links.set(`${from} ${to}`, { ...link, ways: link.ways + 1 });
    });
  }
  return [...links.values()];
}
