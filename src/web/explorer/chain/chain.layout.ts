import { scopeOfId } from '../../../domain/identity';
import type { ChainQuery, NodeKind, NodeLabelFragment } from '../operations.generated';
import { kindOf } from '../shared/kind';

type Path = ChainQuery['forward']['paths'][number];

/**
 * From reason to action: the columns of the drawing. What leads to the same, or comes of the same, shares one, so that hardly any
 * line has to pass a column by.
 */
const COLUMNS: readonly NodeKind[][] = [
  ['MUNICIPALITY'],
  ['PLAN'],
  ['PILLAR', 'SECTION'],
  ['VISION', 'EVIDENCE'],
  ['MEASURE'],
  ['ISSUE'],
  ['POLICY'],
  ['INITIATIVE', 'INDICATOR'],
  ['PROGRAM', 'INDICATOR_SERIES'],
  ['DEPARTMENT', 'COMMITTEE'],
];

/** What most readers do not look for in a chain, and what there is much of. */
const ASIDE: ReadonlySet<NodeKind> = new Set(['EVIDENCE', 'INDICATOR']);

export interface Chain {
  nodes: Map<string, NodeLabelFragment>;
  /** The columns that hold anything, the nodes of a kind together. */
  columns: { kinds: readonly NodeKind[]; nodes: NodeLabelFragment[] }[];
  /** From left to right, with the number of ways that take it. */
  links: { from: string; to: string; ways: number }[];
  /**
   * Ways from the first reason to the last action: in one part, or cut at measures, where many reasons meet many actions and each
   * would be told with each of the others.
   */
  parts: NodeLabelFragment[][][];
}

/**
 * One chain of the ways back from a node and the ways onward from it, within the plan and its municipality; evidence and indicators
 * only when asked for.
 */
export function chainOf(
  { backward, forward }: { backward: readonly Path[]; forward: readonly Path[] },
  isAll: boolean,
  scopes: readonly string[],
): Chain {
  const waysOf = (paths: readonly Path[]) =>
    distinct(paths.filter((path) => isWithin(path, scopes)).map((path) => visible(path, isAll)));
  const back = printed(waysOf(backward).map((way) => way.reverse()));
  const onward = printed(waysOf(forward));
  const ways = back.flatMap((before) => onward.map((after) => [...before, ...after.slice(1)]));
  const nodes = new Map(ways.flat().map((node) => [node.id, node]));
  const columns = COLUMNS.map((column) => {
    const kinds = column.filter((kind) => [...nodes.values()].some((node) => kindOf(node) === kind));
    return {
      kinds,
      nodes: kinds.flatMap((kind) =>
        [...nodes.values()]
          .filter((node) => kindOf(node) === kind)
          .sort((one, other) => compare(placeOf(one), placeOf(other))),
      ),
    };
  }).filter((column) => column.nodes.length > 0);
  return { nodes, columns, links: linksOf([...back, ...onward]), parts: isAll ? cutAtMeasures(ways) : [ways] };
}

/** Departments outlive plans, and a chain from one leads into all of them; the page speaks of one. */
const isWithin = ({ steps }: Path, scopes: readonly string[]) =>
  steps.every(({ node }) => scopes.includes(scopeOfId(node.id)));

/** What leads to measures, and what comes of them; a way without a measure is told whole. */
function cutAtMeasures(ways: NodeLabelFragment[][]): NodeLabelFragment[][][] {
  const cut = (way: NodeLabelFragment[]) => way.findIndex((node) => kindOf(node) === 'MEASURE');
  const reasons = ways.filter((way) => cut(way) > 0).map((way) => way.slice(0, cut(way) + 1));
  const actions = ways.map((way) => way.slice(Math.max(0, cut(way)))).filter((way) => way.length > 1);
  return [distinct(reasons), distinct(actions)].filter((part) => part.length > 0);
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
    case 'Vision':
      return `${node.place.printedNumber ?? ''} ${node.printedNumber ?? ''}`;
    case 'Pillar':
    case 'Section':
      return node.printedNumber ?? '';
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
