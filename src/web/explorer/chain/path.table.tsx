import type { NodeKind, NodeLabelFragment } from '../operations.generated';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { NodeLink, textOf, useMark } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import type { Chain } from './chain.layout';

/** The same chain in words: a row for each way through it, and what ways share told once. */
export function PathTables({ chain }: { chain: Chain }) {
  return chain.parts.map((ways, place) => {
    const isReasons = chain.parts.length > 1 && place === 0;
    return <PathTable key={isReasons ? 'reasons' : 'ways'} chain={chain} ways={ways} isReasons={isReasons} />;
  });
}

interface TableProps {
  chain: Chain;
  ways: NodeLabelFragment[][];
  /** Whether these ways lead to measures, and others go on from there. */
  isReasons: boolean;
}

function PathTable({ chain, ways, isReasons }: TableProps) {
  const say = useSay();
  const word = useKindWord();
  const mark = useMark();
  const nodeOf = (way: NodeLabelFragment[], kinds: readonly NodeKind[]) =>
    way.find((node) => kinds.includes(kindOf(node)));
  const columns = chain.columns
    .map(({ kinds }) => kinds.filter((kind) => ways.some((way) => nodeOf(way, [kind]))))
    .filter((kinds) => kinds.length > 0)
    .map((kinds): Column<NodeLabelFragment[]> => {
      return {
        key: (kinds[0] as string).toLowerCase(),
        header: kinds.map((kind) => word(kind)).join('・'),
        value: (way) => {
          const node = nodeOf(way, kinds);
          return node ? `${mark(node)} ${textOf(node)}` : null;
        },
        cell: (way) => {
          const node = nodeOf(way, kinds);
          return node && <NodeLink node={node} />;
        },
        merged: (way) => nodeOf(way, kinds)?.id ?? '',
      };
    });
  // Many reasons of one measure: the measure is told once, and first.
  if (isReasons) columns.reverse();
  return (
    <SortTable
      name={isReasons ? 'reasons' : 'ways'}
      caption={say(isReasons ? 'reasonsOf' : 'ways', { count: ways.length })}
      columns={columns}
      rows={isReasons ? inOrder(ways) : ways}
      keyOf={(way) => way.map((node) => node.id).join(' ')}
    />
  );
}

/** Ways that end in the same stand together. */
function inOrder(ways: NodeLabelFragment[][]): NodeLabelFragment[][] {
  const ends = [...new Set(ways.map((way) => way.at(-1)?.id))];
  return ends.flatMap((end) => ways.filter((way) => way.at(-1)?.id === end));
}
