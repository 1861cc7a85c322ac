import type { GraphQLSchema } from 'graphql';
import { nextCursor } from '../../../graphql/pages';
import { type Cell, filledColumns, headersOf, rowsOf } from '../../../tables/table.rows';
import { tableShape } from '../../../tables/table.shape';
import { useParameter } from '../shared/address';
import { useLanguage, useSay } from '../shared/language';
import { type Column, SortTable } from '../shared/sort-table';
import { AnswerChart } from './answer.chart';
import type { Question } from './question.panel';

interface TableProps {
  question: Question;
  schema: GraphQLSchema;
  data: Record<string, unknown>;
}

/** The answer as the same table that CSV and the command line give, or as a picture of one of its columns. */
export function AnswerTable({ question, schema, data }: TableProps) {
  const say = useSay();
  const language = useLanguage();
  const [as, setAs] = useParameter('as', 'table');
  const shape = tableShape(schema, question.document);
  const headers = headersOf(shape, language);
  const rows = rowsOf(shape, data, language);
  if (rows.length === 0) return <p className="notice">{say('noRows')}</p>;
  const columns = filledColumns(headers, rows).map(
    (place): Column<Cell[]> => ({
      key: `c${place}`,
      header: headers[place] ?? '',
      value: (row) => plain(row[place]),
      cell: (row) => rounded(row[place]),
    }),
  );
  const title = language === 'ja' ? question.title : question.titleEn;
  return (
    <>
      <p>
        <button
          type="button"
          aria-pressed={as === 'picture'}
          onClick={() => setAs(as === 'picture' ? 'table' : 'picture')}
        >
          {say('asPicture')}
        </button>
      </p>
      {nextCursor(data) !== null && <p className="notice partial">{say('firstRows', { count: rows.length })}</p>}
      {as === 'picture' && <AnswerChart name={question.name} title={title} shape={shape} rows={rows} />}
      <SortTable
        name="answer"
        caption={say('rows', { count: rows.length })}
        columns={columns}
        rows={rows}
        keyOf={(_row, index) => `${index}`}
      />
    </>
  );
}

/** A number as a reader takes it in; whoever calculates with it takes the file. */
const rounded = (cell: Cell | undefined) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell);

/** An empty cell is no value, and stands behind all others whichever way a table is sorted. */
const plain = (cell: Cell | undefined): string | number | null => (cell === '' ? null : (cell ?? null));
