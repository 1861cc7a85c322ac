import type { GraphQLSchema } from 'graphql';
import { nextCursor } from '../../../graphql/catalogue/pages';
import {
  type Cell,
  columnsIn,
  commonTo,
  headersOf,
  joined,
  linkedRowsOf,
  type Piece,
  readColumns,
} from '../../../tables/table.rows';
import { tableShape } from '../../../tables/table.shape';
import { useParameter } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { type Column, SortTable } from '../shared/sort-table';
import { AnswerChart, drawnColumns } from './answer.chart';
import type { Question } from './question.panel';

interface TableProps {
  question: Question;
  schema: GraphQLSchema;
  data: Record<string, unknown>;
  /** The question with what was chosen. */
  title: string;
}

/** The answer as the same table that CSV and the command line give, with links; or as a picture of one of its columns. */
export function AnswerTable({ question, schema, data, title }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const [as, setAs] = useParameter('as', 'table');
  const shape = tableShape(schema, question.document);
  const headers = headersOf(shape, language);
  const linked = linkedRowsOf(shape, data, language);
  const rows = linked.map((row) => row.map(joined));
  if (rows.length === 0) return <p className="notice">{say('noRows')}</p>;
  const columns = columnsIn(shape, language);
  // Ids are in the links.
  const places = readColumns(columns, rows).filter((place) => columns[place]?.kind !== 'id');
  const isDrawable = drawnColumns(columns, rows).length > 0;
  const isPicture = as === 'picture' && isDrawable;
  const caption = [say('rows', { count: rows.length }), ...commonTo(columns, rows)].join(' · ');
  return (
    <>
      {isDrawable && (
        <p>
          <button type="button" aria-pressed={isPicture} onClick={() => setAs(isPicture ? 'table' : 'picture')}>
            {say('asPicture')}
          </button>
        </p>
      )}
      {nextCursor(data) !== null && <p className="notice partial">{say('firstRows', { count: rows.length })}</p>}
      {isPicture && (
        <AnswerChart
          name={question.name}
          title={title}
          headers={headers}
          columns={columns}
          places={places}
          rows={rows}
        />
      )}
      <SortTable
        name="answer"
        caption={caption}
        columns={places.map(
          (place): Column<Piece[][]> => ({
            key: `c${place}`,
            header: headers[place] ?? '',
            value: (row) => plain(joined(row[place] ?? [])),
            cell: (row) => <Pieces pieces={row[place] ?? []} />,
          }),
        )}
        rows={linked}
        keyOf={(_row, index) => `${index}`}
        isSavedElsewhere
      />
    </>
  );
}

/** What stands in a cell: names of nodes as links, all else as a reader takes it in; whoever calculates takes the file. */
function Pieces({ pieces }: { pieces: Piece[] }) {
  if (!pieces.some(({ id }) => id)) {
    const cell = joined(pieces);
    return typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell;
  }
  return pieces.map(({ cell, id }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same node may be named twice, and the order of a cell is fixed.
    <span key={place}>
      {place > 0 && '、'}
      {id ? <NameLink id={id} name={`${cell}`} /> : cell}
    </span>
  ));
}

/** An empty cell is no value, and stands behind all others whichever way a table is sorted. */
const plain = (cell: Cell): string | number | null => (cell === '' ? null : cell);
