import { useParameter } from '../shared/address';
import { useSay } from '../shared/language';
import { NameLink } from '../shared/node-link';
import { useKindWord } from '../shared/plan';
import { ProgramCount } from '../shared/program-count';
import { type Column, SortTable } from '../shared/sort-table';
import { type BodyRow, bodyRows, type Carried, isChanged } from './what-if.rows';

interface BodyTableProps {
  before: readonly Carried[];
  after: readonly Carried[];
}

/** What each body carries before and after; those that carry the same are shown when they are asked for. */
export function BodyTable({ before, after }: BodyTableProps) {
  const say = useSay();
  const word = useKindWord();
  const [shown, show] = useParameter('bodies', 'changed');
  const all = bodyRows(before, after);
  const rows = shown === 'all' ? all : all.filter(isChanged);
  const pair = (key: string, header: string, value: (row: Carried) => number, filter: Record<string, string>) => [
    {
      key: `${key}-before`,
      header: say('beforeAssumed', { what: header }),
      value: (row: BodyRow) => (row.before ? value(row.before) : null),
      cell: ({ before: row }: BodyRow) =>
        row && (
          <ProgramCount
            of={`${row.department.name} ${header}`}
            count={value(row)}
            filter={{ department: row.department.id, ...filter }}
          />
        ),
    },
    {
      key: `${key}-after`,
      header: say('afterAssumed', { what: header }),
      value: (row: BodyRow) => (row.after ? value(row.after) : null),
      cell: ({ before: was, after: is }: BodyRow) => is && <After was={was ? value(was) : null} is={value(is)} />,
    },
  ];
  const isLed = [...before, ...after].some(({ leads }) => leads > 0);
  const columns: Column<BodyRow>[] = [
    {
      key: 'name',
      header: word('DEPARTMENT'),
      value: ({ department }) => department.name,
      // A made body has no page.
      cell: ({ department, before: was }) =>
        was ? <NameLink {...department} /> : <span lang="ja">{department.name}</span>,
    },
    {
      key: 'becomes',
      header: say('becomes'),
      value: ({ before: was, after: is }) => (was ? (is ? null : say('isGone')) : say('isNew')),
    },
    ...pair('distinct', say('distinct'), ({ programs }) => programs.distinct, {}),
    ...pair('solo', say('solo'), ({ solo }) => solo, { together: 'alone' }),
    ...pair('joint', say('joint'), ({ joint }) => joint, { together: 'joint' }),
    ...(isLed ? pair('leads', say('leads'), ({ leads }) => leads, {}) : []),
  ];
  return (
    <section aria-labelledby="bodies">
      <h2 id="bodies">{say('beforeAndAfter')}</h2>
      <p role="status">{say('bodiesChanged', { count: all.filter(isChanged).length, total: all.length })}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={shown === 'all'}
          onChange={({ target }) => show(target.checked ? 'all' : 'changed')}
        />
        {say('unchangedToo')}
      </label>
      {rows.length > 0 && (
        <SortTable
          name="what-if"
          caption={say('bodiesTable')}
          columns={columns}
          rows={rows}
          keyOf={({ department }) => department.id}
        />
      )}
    </section>
  );
}

/** A number afterwards, and by how much it differs. */
function After({ was, is }: { was: number | null; is: number }) {
  if (was === null || was === is) return is;
  return (
    <>
      <strong>{is}</strong>{' '}
      <small>
        ({is > was ? '+' : '−'}
        {Math.abs(is - was)})
      </small>
    </>
  );
}
