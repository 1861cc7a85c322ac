import type { HistoryFragment } from '../operations.generated';
import { useLanguage, useSay } from '../shared/language';
import { NodeLink, textOf } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { type Column, SortTable } from '../shared/sort-table';
import { useValueWord } from '../shared/value-word';
import type { NodeOnPage } from './node.view';

type Change = HistoryFragment['nodes'][number];

/** Who wrote what into a plan or a line of numbers, and why; the newest first. */
export function History({ node }: { node: NodeOnPage }) {
  const say = useSay();
  const language = useLanguage();
  const word = useKindWord();
  const valueWord = useValueWord();
  if (node.__typename !== 'Plan' && node.__typename !== 'IndicatorSeries') return null;
  const { nodes, totalCount } = node.history;
  if (nodes.length === 0) return null;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const written: Column<Change> = {
    key: 'series',
    header: word('INDICATOR'),
    value: ({ series }) => series && textOf(series),
    cell: ({ series }) => series && <NodeLink node={series} />,
  };
  const columns: Column<Change>[] = [
    { key: 'at', header: say('writtenAt'), value: ({ at }) => at, cell: ({ at }) => time.format(new Date(at)) },
    { key: 'what', header: say('change'), value: ({ what }) => valueWord('ChangeKind', what) },
    ...(node.__typename === 'Plan' ? [written] : []),
    { key: 'year', header: say('fiscalYear'), value: ({ fiscalYear }) => fiscalYear && `${fiscalYear}` },
    { key: 'before', header: say('before'), value: ({ before }) => shortened(before) },
    { key: 'after', header: say('after'), value: ({ after }) => shortened(after) },
    { key: 'reason', header: say('reason'), value: ({ reason }) => reason },
    { key: 'by', header: say('writtenBy'), value: ({ by }) => by },
  ];
  return (
    <SortTable
      name="history"
      caption={
        totalCount > nodes.length ? say('historyOf', { count: totalCount, shown: nodes.length }) : say('history')
      }
      columns={columns}
      rows={nodes}
      keyOf={({ at }, index) => `${at} ${index}`}
    />
  );
}

/** A revision by as much of it as tells it from others; numbers as they are. */
function shortened(text: string | null): string | null {
  return text && /^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text;
}
