import type { NodeLabelFragment } from '../operations.generated';
import { kindOf } from '../shared/kind';
import { useSay } from '../shared/language';
import { NodeLink, textOf, useMark } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { type Chain, MOST_ROWS } from './chain.layout';

/** The same chain in words: a row for each way through it. */
export function PathTable({ chain }: { chain: Chain }) {
  const say = useSay();
  const word = useKindWord();
  const mark = useMark();
  const columns = chain.columns.map(({ kinds }): Column<NodeLabelFragment[]> => {
    const nodeOf = (way: NodeLabelFragment[]) => way.find((node) => kinds.includes(kindOf(node)));
    return {
      key: (kinds[0] as string).toLowerCase(),
      header: kinds.map((kind) => word(kind)).join('・'),
      value: (way) => {
        const node = nodeOf(way);
        return node ? `${mark(node)} ${textOf(node)}` : null;
      },
      cell: (way) => {
        const node = nodeOf(way);
        return node && <NodeLink node={node} />;
      },
    };
  });
  return (
    <>
      {chain.ways.length > MOST_ROWS && <p className="notice partial">{say('firstRows', { count: MOST_ROWS })}</p>}
      <SortTable
        name="ways"
        caption={say('ways', { count: chain.ways.length })}
        columns={columns}
        rows={chain.ways.slice(0, MOST_ROWS)}
        keyOf={(way) => way.map((node) => node.id).join(' ')}
      />
    </>
  );
}
