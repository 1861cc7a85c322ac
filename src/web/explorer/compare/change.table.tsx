import { pagePath } from '../../../domain/view';
import { hrefOf, hrefOfNode } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { Link } from '../shared/link';
import { NameLink, textOf, useMark } from '../shared/node-link';
import { type Column, SortTable } from '../shared/sort-table';
import { useValueWord } from '../shared/value-word';
import { type Change, type ChangeRow, type Line, rowOf, textOfLines } from './change.rows';
import type { Run } from './differing';
import { fieldLabel, fieldText } from './field.labels';

interface TableProps {
  changes: readonly Change[];
  /** The ids of the plans. */
  from: string;
  to: string;
}

/** The new plan at the left, the old one at the right, with their pages and what kind of change it is. */
export function ChangeTable({ changes, from, to }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const mark = useMark();
  const valueWord = useValueWord();
  const rows = changes.map((change) =>
    rowOf(
      change,
      (node) => [mark(node), textOf(node)].filter(Boolean).join(' '),
      (field, text) => fieldText(field, text, language),
    ),
  );
  const labelOf = (field: string) => fieldLabel(field, language);
  const placeOf = ({ change: { place } }: ChangeRow) =>
    place ? [mark(place), place.name].filter(Boolean).join(' ') : say('outsidePlaces');
  const remarkOf = ({ change: { kind, similarity } }: ChangeRow) => {
    const word = valueWord('PlanChangeKind', kind);
    return similarity === null ? word : `${word} ${say('proposed', { similarity: similarity.toFixed(2) })}`;
  };
  const side = (key: 'after' | 'before', header: string): Column<ChangeRow> => ({
    key,
    header,
    value: (row) => textIn(textOfLines(row[key], labelOf)) || null,
    saved: (row) => ({
      runs: textOfLines(row[key], labelOf).map(({ text, differs }) => ({ text, isUnderlined: differs })),
    }),
    cell: (row) => <Lines lines={row[key]} labelOf={labelOf} isNew={key === 'after'} />,
  });
  const pages = (key: 'pagesAfter' | 'pagesBefore', header: string, plan: string): Column<ChangeRow> => ({
    key: key === 'pagesAfter' ? 'page' : 'old-page',
    header,
    value: ({ change }) => change[key][0] ?? null,
    saved: ({ change }) => change[key].join(language === 'ja' ? '、' : ', ') || null,
    cell: ({ change }) => (
      <ul className="inline">
        {change[key].map((page) => (
          <li key={page}>
            <Link href={hrefOf(pagePath(page), { plan })}>{page}</Link>
          </li>
        ))}
      </ul>
    ),
  });
  const columns: Column<ChangeRow>[] = [
    {
      key: 'place',
      header: say('place'),
      value: placeOf,
      cell: (row) =>
        row.change.place ? (
          <NameLink id={row.change.place.id} name={row.change.place.name} mark={mark(row.change.place)} />
        ) : (
          say('outsidePlaces')
        ),
      // A place of the old plan is that of the new one to a reader.
      merged: placeOf,
    },
    side('after', say('newPlan')),
    pages('pagesAfter', say('newPage'), to),
    side('before', say('oldPlan')),
    pages('pagesBefore', say('oldPage'), from),
    { key: 'remark', header: say('remark'), value: remarkOf },
  ];
  return (
    <div className="comparison">
      <SortTable
        name="changes"
        caption={say('changesFound', { count: rows.length })}
        columns={columns}
        rows={rows}
        keyOf={({ change: { after, before } }) =>
          [after, before].map((nodes) => nodes.map(({ id }) => id).join(' ')).join(' < ')
        }
      />
    </div>
  );
}

const textIn = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

interface LinesProps {
  lines: readonly Line[];
  labelOf: (field: string) => string;
  isNew: boolean;
}

function Lines({ lines, labelOf, isNew }: LinesProps) {
  return lines.map(({ node, field, runs }) => (
    <p key={node?.id ?? field} className={node ? 'named' : undefined}>
      {field !== undefined && <span className="field">{labelOf(field)}</span>}
      <span lang="ja">
        {node ? (
          <Link href={hrefOfNode(node.id)}>
            <Runs runs={runs} isNew={isNew} />
          </Link>
        ) : (
          <Runs runs={runs} isNew={isNew} />
        )}
      </span>
    </p>
  ));
}

/** What differs is marked as what was put in or taken out, for those who do not see the lines. */
function Runs({ runs, isNew }: { runs: readonly Run[]; isNew: boolean }) {
  const Marked = isNew ? 'ins' : 'del';
  return runs.map(({ text, differs }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have nothing else to tell them apart, and do not move.
    differs ? <Marked key={at}>{text}</Marked> : <span key={at}>{text}</span>,
  );
}
